namespace MeetingApis.Sharing.Worker;

/// <summary>How a process and the test that started it wait for each other.</summary>
internal static class Signals
{
    /// <summary>Says that the process has come to this point, and waits for the test's word.</summary>
    public static async Task ReadyAsync()
    {
        Console.WriteLine("ready");
        await Console.In.ReadLineAsync();
    }
}
