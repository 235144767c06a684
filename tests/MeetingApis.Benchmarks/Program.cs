using MeetingApis.Benchmarks;

switch (args)
{
    case [] or ["fast"]:
        await Fast.RunAsync(Effort.Full);
        return 0;
    case ["smoke"]:
        await Fast.RunAsync(Effort.Smoke);
        return 0;
    default:
        Console.Error.WriteLine("""
            Arguments:
              (none) or fast   about two minutes: every ratio beside its goal
              smoke            a few seconds: does everything once, to see that it runs
            """);
        return 1;
}
