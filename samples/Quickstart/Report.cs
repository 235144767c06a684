namespace MeetingApis.Samples.Quickstart;

/// <summary>Prints one line per step and remembers whether each went as it should.</summary>
internal sealed class Report
{
    private const int Column = 45;

    public bool AllWell { get; private set; } = true;

    public static void Title(string text) => Console.WriteLine($"{Environment.NewLine}{text}");

    /// <summary>Takes a step, prints what came back, and returns it: null where the step failed.</summary>
    public async Task<T?> RunAsync<T>(string step, Func<Task<T>> call, Func<T, string> describe)
        where T : class
    {
        try
        {
            T result = await call();
            Print(step, describe(result));
            return result;
        }
        catch (MeetingApiException e)
        {
            AllWell = false;
            Print(step, $"FAILED, {Describe(e)}");
            return null;
        }
    }

    /// <summary>Takes a step that answers nothing, and prints what it did.</summary>
    public Task RunAsync(string step, Func<Task> call, string done) =>
        RunAsync(
            step,
            async () =>
            {
                await call();
                return done;
            },
            static text => text);

    /// <summary>Takes a step that is meant to fail, and prints what the exception says.</summary>
    public async Task ExpectAsync<TException>(string step, Func<Task> call)
        where TException : MeetingApiException
    {
        try
        {
            await call();
            AllWell = false;
            Print(step, $"FAILED, it should have ended in a {typeof(TException).Name}");
        }
        catch (TException e)
        {
            Print(step, Describe(e));
        }
        catch (MeetingApiException e)
        {
            AllWell = false;
            Print(step, $"FAILED, it should have ended in a {typeof(TException).Name} but ended in {Describe(e)}");
        }
    }

    private static void Print(string step, string text) => Console.WriteLine($"  {step.PadRight(Column)} {text}");

    private static string Describe(MeetingApiException e) => $"{e.GetType().Name}: {e.Message}{(e.HelpLink is { } page ? $" See {page}" : "")}";
}
