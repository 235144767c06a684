using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>Reading a meeting by its id.</summary>
public sealed class GetMeetingTests
{
    private const string Path = "/open-apis/vc/v1/meetings/6911188411932033028";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_sends_what_was_set()
    {
        FeishuStub feishu = Start();

        await feishu.Client.Meetings.GetAsync("6911188411932033028", new() { WithParticipants = true, QueryMode = FeishuMeetingQueryMode.Artifacts }, Cancellation);

        feishu.Received(HttpMethod.Get, Path + "?with_participants=true&query_mode=1");
    }

    [Fact]
    public async Task Get_omits_parameters_never_set()
    {
        FeishuStub feishu = Start();

        await feishu.Client.Meetings.GetAsync("6911188411932033028", new(), Cancellation);

        feishu.Received(HttpMethod.Get, Path);
    }

    [Fact]
    public async Task The_example_of_the_page_is_read()
    {
        FeishuStub feishu = Start();

        GetFeishuMeetingResponse response = await feishu.Client.Meetings.GetAsync("m1", new(), Cancellation);

        FeishuMeeting meeting = response.Meeting!;
        Assert.Equal(("6911188411934433028", "123456789", "971024"), (meeting.Id, meeting.MeetingNo, meeting.Password));
        Assert.Equal((FeishuMeetingStatus.InProgress, 10), (meeting.Status, meeting.ParticipantCount));
        Assert.Equal(TimeSpan.FromSeconds(123), Assert.Single(meeting.Participants).InMeetingDuration);
        Assert.True(meeting.Ability!.UsePstn);
        Assert.Null(meeting.MeetingConnect);
        Assert.Null(response.RelatedArtifacts);
    }

    [Fact]
    public async Task What_a_meeting_left_is_read()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":0,"data":{"meeting":{"note_id":"6943848821689040898"},"related_artifacts":{"note_doc_token":"doc1","verbatim_doc_token":""}}}""");

        GetFeishuMeetingResponse response = await feishu.Client.Meetings.GetAsync("m1", new(), Cancellation);

        Assert.Equal("6943848821689040898", response.Meeting!.NoteId);
        Assert.Equal(new FeishuMeetingArtifacts { NoteDocToken = "doc1", VerbatimDocToken = "" }, response.RelatedArtifacts);
        Assert.DoesNotContain("doc1", response.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"code":0}""")]
    [InlineData("""{"code":0,"data":{"meeting":"","related_artifacts":""}}""")]
    public async Task An_empty_answer_is_read(string answer)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply(answer);

        GetFeishuMeetingResponse response = await feishu.Client.Meetings.GetAsync("m1", new(), Cancellation);

        Assert.Equal(new GetFeishuMeetingResponse(), response);
    }

    [Fact]
    public async Task The_query_mode_is_one_of_the_page()
    {
        IEnumerable<string> broken = await BrokenRules.OfAsync(
            validates =>
            {
                var feishu = FeishuStub.Start(options => options.ValidateRequests = validates);
                feishu.ReplyExample("meetings.get");
                return feishu;
            },
            client => client.Meetings.GetAsync("m1", new() { QueryMode = (FeishuMeetingQueryMode)2 }, Cancellation));

        Assert.Equal(["QueryMode"], broken);
    }

    private static FeishuStub Start()
    {
        var feishu = FeishuStub.Start();
        feishu.ReplyExample("meetings.get");
        return feishu;
    }
}
