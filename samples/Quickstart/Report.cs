namespace MeetingApis.Samples.Quickstart;

/// <summary>Prints one line per step and remembers whether each went as it should.</summary>
internal sealed class Report
{
    private const int Column = 38;

    public bool AllWell { get; private set; } = true;

    /// <summary>Runs an operation and prints what came back.</summary>
    public async Task RunAsync(string operation, Func<Task<string>> step)
    {
        try
        {
            Print(operation, await step());
        }
        catch (MeetingApiException e)
        {
            AllWell = false;
            Print(operation, $"FAILED, {Describe(e)}");
        }
    }

    /// <summary>Runs something that is meant to fail, and prints what the exception says.</summary>
    public async Task ExpectAsync<TException>(string what, Func<Task> step)
        where TException : MeetingApiException
    {
        try
        {
            await step();
            AllWell = false;
            Print(what, $"FAILED, it should have ended in a {typeof(TException).Name}");
        }
        catch (TException e)
        {
            Print(what, Describe(e));
        }
        catch (MeetingApiException e)
        {
            AllWell = false;
            Print(what, $"FAILED, it should have ended in a {typeof(TException).Name} but ended in {Describe(e)}");
        }
    }

    public static void Title(string text) => Console.WriteLine($"{Environment.NewLine}{text}");

    private static void Print(string name, string text) => Console.WriteLine($"{name.PadRight(Column)} {text}");

    private static string Describe(MeetingApiException e) => $"{e.GetType().Name}: {e.Message}{(e.HelpLink is { } page ? $" See {page}" : "")}";
}
