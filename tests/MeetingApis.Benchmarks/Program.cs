using BenchmarkDotNet.Running;
using MeetingApis.Benchmarks;

switch (args)
{
    case [] or ["fast"]:
        await Fast.RunAsync(Effort.Full);
        return 0;
    case ["smoke"]:
        await Fast.RunAsync(Effort.Smoke);
        return 0;
    case ["allocations"]:
        await Allocations.RunAsync(Effort.Full);
        return 0;
    case ["size"]:
        await Size.RunAsync();
        return 0;
    case ["full", .. string[] options]:
        BenchmarkSwitcher.FromAssembly(typeof(OperationBenchmark).Assembly).Run(options, OperationBenchmark.Config);
        return 0;
    case ["server"]:
        await LoopbackServer.RunAsync();
        return 0;
    default:
        Console.Error.WriteLine("""
            Arguments:
              (none), fast   about two minutes: every ratio beside its goal
              smoke          a few seconds: everything once, to see that it runs; its figures mean nothing
              full ...       BenchmarkDotNet, with BenchmarkDotNet's own arguments, such as --filter '*'
              allocations    what the allocated bytes of a call are, type by type
              size           the package with its dependencies, and what it adds to a trimmed program
            """);
        return 1;
}
