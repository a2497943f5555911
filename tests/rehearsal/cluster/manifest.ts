import type { DeploymentSeed } from './objects.ts';

/** @returns the YAML manifest of a Deployment as a team stores it; objects.ts has it as JSON */
export const manifest = ({ namespace, name, container, image }: DeploymentSeed): string => `---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: ${namespace}
spec:
  replicas: 1
  selector:
    matchLabels:
      app: ${name}
  template:
    metadata:
      labels:
        app: ${name}
    spec:
      containers:
        - name: ${container}
          image: ${image}
          ports:
            - containerPort: 3002
`;
