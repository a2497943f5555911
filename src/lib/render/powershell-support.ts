import { withPowershellNotes } from '#lib/runbook/windows-powershell.ts';
import { powershell } from './powershell.ts';
import type { ShellSupport } from './shells.ts';

export const powershellSupport: ShellSupport = { line: powershell, remarked: withPowershellNotes };
