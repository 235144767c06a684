namespace MeetingApis.Sharing.Worker;

/// <summary>How a process and the test that started it wait for each other.</summary>
internal static class Signals
{
    /// <summary>Says that the process has come to this point, and waits for the test's word.</summary>
    public static Task ReadyAsync()
    {
        Console.WriteLine("ready");

        // Reading from the console blocks, also where it is called asynchronous: not on a thread that others need.
        return Task.Run(Console.ReadLine);
    }
}
