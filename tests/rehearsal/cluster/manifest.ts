import type { DeploymentSeed } from './objects.ts';

/** @returns the manifest of a Deployment as a team keeps it in a file: what objects.ts says in JSON. */
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
