namespace MeetingApis.Tests.Reliability;

/// <summary>Tests that listen to the whole process, and so run while no other test does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ProcessWide
{
    public const string Name = "Process-wide listeners";
}
