using MeetingApis.Feishu;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Feishu;

/// <summary>Removing participants: a successful call can hold failed removals.</summary>
public sealed class RemoveFeishuMeetingParticipantsTests
{
    [Fact]
    public async Task Each_user_has_a_result_of_its_own()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        await using FeishuSimulator feishu = await FeishuSimulator.StartAsync(cancellationToken: cancellation);
        SimulatedFeishuMeeting meeting = feishu.StartMeeting("6911188411932033028", "ou_host");
        var options = new FeishuOptions();
        feishu.Configure(options);
        var client = new FeishuClient(options);

        RemoveFeishuMeetingParticipantsResponse response = await client.Meetings.RemoveParticipantsAsync(
            meeting.Id, new() { KickoutUsers = [new() { Id = "ou_host" }, new() { Id = "ou_stranger" }] }, cancellationToken: cancellation);

        Assert.Equal(
            [("ou_host", FeishuMeetingRemovalResult.Removed), ("ou_stranger", FeishuMeetingRemovalResult.Failed)],
            response.KickoutResults.Select(static removal => (removal.Id!, removal.Result!.Value)));
        Assert.Empty(feishu.Meetings.Get(meeting.Id).ParticipantIds);
    }
}
