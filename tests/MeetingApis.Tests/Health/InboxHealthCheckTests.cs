using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MeetingApis.Tests.Health;

/// <summary>The health check of an inbox without a database; the tests with one are in MeetingApis.Sharing.Tests.</summary>
public sealed class InboxHealthCheckTests
{
    [Fact]
    public async Task A_database_that_cannot_be_reached_fails_and_is_not_told()
    {
        await using ServiceProvider provider = new ServiceCollection()
            .AddLogging()
            .AddMeetingPostgreSqlInbox("Host=127.0.0.1;Port=1;Username=meetings;Password=K4NARI;Timeout=2")
            .AddHealthChecks().AddMeetingPostgreSqlInbox(tags: ["ready"]).Services
            .BuildServiceProvider();

        HealthReportEntry entry = await HealthRig.CheckAsync(provider, "meeting_inbox");

        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        Assert.Null(entry.Exception);
        Assert.DoesNotContain("K4NARI", entry.Description, StringComparison.Ordinal);
        Assert.Equal(["ready"], entry.Tags);
    }

    [Fact]
    public void An_age_that_no_event_can_have_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ServiceCollection().AddHealthChecks().AddMeetingPostgreSqlInbox(maxPendingAge: TimeSpan.Zero));
}
