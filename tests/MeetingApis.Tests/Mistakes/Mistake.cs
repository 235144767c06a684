namespace MeetingApis.Tests.Mistakes;

/// <summary>Something that people get wrong.</summary>
/// <param name="Name">The mistake, in a few words.</param>
/// <param name="MakeAsync">Makes it; an exception has to follow.</param>
/// <param name="Message">What the exception says, all of it.</param>
internal sealed record Mistake(string Name, Func<Task> MakeAsync, string Message)
{
    public static Mistake Of(string name, Action make, string message) => new(name, () => Task.Run(make), message);
}
