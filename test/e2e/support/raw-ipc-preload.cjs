// A preload as an attacker would wish for it: any channel, any argument. Only for a window that is not ours.
const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('rawIpc', (channel, args) => ipcRenderer.invoke(channel, args));
