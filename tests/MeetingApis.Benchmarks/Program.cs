using BenchmarkDotNet.Running;
using MeetingApis.Benchmarks;

var report = new Report();
switch (args)
{
    case [] or ["fast"]:
        await Fast.RunAsync(Effort.Full, report);
        return 0;
    case ["smoke"]:
        await Fast.RunAsync(Effort.Smoke, report);
        return 0;
    case ["size"]:
        await Size.RunAsync(report);
        return 0;
    case ["publishing"]:
        await Publishing.RunAsync(Effort.Full, report);
        return 0;
    case ["receiving"]:
        await Receiving.RunAsync(Effort.Full, report);
        return 0;
    case ["pages"]:
        await Pages.WriteAsync();
        return 0;
    case ["allocations"]:
        await Allocations.RunAsync(Effort.Full, report);
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
              (none), fast   a few minutes: every ratio beside its goal
              smoke          a few seconds: everything once, to see that it runs; its figures mean nothing
              size           the package with its dependencies, and what it adds to a trimmed program
              receiving      what it costs to receive an event
              publishing     the start of a program that was published in several ways; the native one needs a C compiler
              pages          all three, and their tables put into docs/performance.md, docs/publishing.md and the Chinese pages
              allocations    what the allocated bytes of a call are, type by type
              full ...       BenchmarkDotNet, with BenchmarkDotNet's own arguments, such as --filter '*'
            """);
        return 1;
}
