using MeetingApis.Tests.Stubs;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Tests.WeCom;

/// <summary>What WeCom says beside a success: that it did not understand the request as a whole.</summary>
public sealed class WeComWarningTests
{
    private const int Warning = 7;

    [Theory]
    [InlineData("""{"errcode":0,"errmsg":"Warning: wrong json format. ok"}""")]
    [InlineData("""{"errcode":0,"errmsg":"ok Warning: wrong json format. "}""")]
    [InlineData("""{"errmsg":"ok Warning: wrong json format. ","errcode":0}""")]
    public async Task A_request_that_was_not_understood_is_logged_without_what_it_held(string answer)
    {
        using var loggers = new RecordingLoggerFactory();

        await UpdateAsync(answer, loggers);

        (EventId _, LogLevel level, string? text) = Assert.Single(loggers.Entries, entry => entry.Id.Id == Warning);
        Assert.Equal(LogLevel.Warning, level);
        Assert.Contains("wecom.meetings.update", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hyxxx", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"errcode":0,"errmsg":"ok"}""")]
    [InlineData("""{"errcode":0}""")]
    [InlineData("""{"errcode":0,"errmsg":{"text":"wrong json format"}}""")]
    [InlineData("""{"errcode":0,"errmsg":"ok","text":"wrong json format"}""")]
    public async Task Nothing_else_is_logged_beside_a_success(string answer)
    {
        using var loggers = new RecordingLoggerFactory();

        await UpdateAsync(answer, loggers);

        Assert.False(loggers.Has(Warning));
    }

    [Fact]
    public async Task A_failure_says_it_in_its_own_message()
    {
        using var loggers = new RecordingLoggerFactory();

        MeetingNotFoundException thrown = await Assert.ThrowsAsync<MeetingNotFoundException>(() => UpdateAsync("""{"errcode":90602,"errmsg":"invalid meetingid Warning: wrong json format. "}""", loggers));

        Assert.Contains("wrong json format", thrown.VendorMessage, StringComparison.Ordinal);
        Assert.False(loggers.Has(Warning));
    }

    private static async Task UpdateAsync(string answer, ILoggerFactory loggers)
    {
        var wecom = WeComStub.Start(loggers: loggers);
        wecom.Reply(answer);
        await wecom.Client.Meetings.UpdateAsync(new() { MeetingId = "hyxxx" }, TestContext.Current.CancellationToken);
    }
}
