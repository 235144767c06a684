using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

/// <summary>Lets a simulator know people of whom a test needs nothing but their unionIds.</summary>
internal static class DingTalkPeople
{
    public static void AddPeople(this DingTalkSimulator simulator, params string[] unionIds)
    {
        foreach (string unionId in unionIds)
        {
            simulator.People.Add(new($"user-{unionId}") { UnionId = unionId, Name = $"name of {unionId}" });
        }
    }
}
