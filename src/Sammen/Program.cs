using Sammen.Hosting;

return await CommandLine.Run(args);
