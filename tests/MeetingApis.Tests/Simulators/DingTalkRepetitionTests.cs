using System.Text.Json;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

public sealed class DingTalkRepetitionTests
{
    [Theory]
    [InlineData("""{"pattern":{"type":"daily","interval":2}}""", "0 2")]
    [InlineData("""{"pattern":{"type":"daily","interval":0}}""", "0 1 2 3")]
    [InlineData("""{"pattern":{"type":"daily","interval":1.5}}""", "0 1 2 3")]
    [InlineData("""{"pattern":{"type":"daily","interval":9223372036854775807}}""", "0 1 2 3")]
    public void An_interval_that_is_none_counts_as_one(string recurrence, string days)
    {
        var first = new DateOnly(2026, 1, 15);
        var repetition = new DingTalkRepetition(JsonElement.Parse(recurrence), first);

        Assert.Equal(days, string.Join(' ', Enumerable.Range(0, 4).Where(day => repetition.FallsOn(first.AddDays(day)))));
    }
}
