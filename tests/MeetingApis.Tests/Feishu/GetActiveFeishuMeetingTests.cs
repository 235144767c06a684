using System.Net;
using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>Reading the meeting that runs on a reservation.</summary>
public sealed class GetActiveFeishuMeetingTests
{
    private const string Id = "6911188411932033028";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_reservation_the_participants_and_the_kind_of_ids_are_in_the_url()
    {
        FeishuStub feishu = Start();

        await feishu.Client.Reserves.GetActiveMeetingAsync(Id, true, FeishuUserIdType.OpenId, Cancellation);

        feishu.Received(HttpMethod.Get, $"/open-apis/vc/v1/reserves/{Id}/get_active_meeting?with_participants=true&user_id_type=open_id");
    }

    [Fact]
    public async Task Parameters_never_set_are_omitted()
    {
        FeishuStub feishu = Start();

        await feishu.Client.Reserves.GetActiveMeetingAsync(Id, cancellationToken: Cancellation);

        feishu.Received(HttpMethod.Get, $"/open-apis/vc/v1/reserves/{Id}/get_active_meeting");
    }

    [Fact]
    public async Task The_example_of_the_page_is_read()
    {
        FeishuStub feishu = Start();

        FeishuMeeting meeting = (await feishu.Client.Reserves.GetActiveMeetingAsync(Id, cancellationToken: Cancellation)).Meeting!;

        Assert.Equal(("6911188411934433028", "123456789", "my meeting"), (meeting.Id, meeting.MeetingNo, meeting.Topic));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1608885566), meeting.CreateTime);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1608883322), meeting.StartTime);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1608888867), meeting.EndTime);
        Assert.Equal(new FeishuMeetingUser { Id = "ou_3ec3f6a28a0d08c45d895276e8e5e19b", UserType = FeishuUserType.FeishuUser }, meeting.HostUser);
        Assert.Equal((FeishuMeetingStatus.InProgress, 10, 10), (meeting.Status, meeting.ParticipantCount, meeting.ParticipantCountAccumulated));
        Assert.Equal(
            new FeishuMeetingParticipant
            {
                Id = "ou_3ec3f6a28a0d08c45d895276e8e5e19b",
                FirstJoinTime = DateTimeOffset.FromUnixTimeSeconds(1624438144),
                FinalLeaveTime = DateTimeOffset.FromUnixTimeSeconds(1624438144),
                InMeetingDuration = TimeSpan.FromSeconds(123),
                UserType = FeishuUserType.FeishuUser,
                IsHost = true,
                IsCohost = false,
                IsExternal = false,
                Status = FeishuMeetingParticipantStatus.InMeeting,
            },
            Assert.Single(meeting.Participants));
        Assert.Equal(
            new FeishuMeetingAbility { UseVideo = true, UseAudio = true, UseShareScreen = true, UseFollowScreen = true, UseRecording = true, UsePstn = true },
            meeting.Ability);
    }

    [Theory]
    [InlineData("""{"code":0}""")]
    [InlineData("""{"code":0,"data":{"meeting":null}}""")]
    [InlineData("""{"code":0,"data":{"meeting":""}}""")]
    public async Task An_answer_without_a_meeting_is_read(string answer)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply(answer);

        GetActiveFeishuMeetingResponse response = await feishu.Client.Reserves.GetActiveMeetingAsync(Id, cancellationToken: Cancellation);

        Assert.Null(response.Meeting);
    }

    [Fact]
    public async Task No_data_means_that_there_is_no_meeting_or_no_reservation()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":121004,"msg":"data not exist"}""", HttpStatusCode.NotFound);

        MeetingNotFoundException thrown = await Assert.ThrowsAsync<MeetingNotFoundException>(() => feishu.Client.Reserves.GetActiveMeetingAsync(Id, cancellationToken: Cancellation));

        Assert.Equal(FeishuErrorCodes.DataNotFound, thrown.Code);
    }

    private static FeishuStub Start()
    {
        var feishu = FeishuStub.Start();
        feishu.ReplyExample("reserves.get_active_meeting");
        return feishu;
    }
}
