using System.Globalization;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Answers;

/// <summary>What is mended in an answer, and what is left alone.</summary>
public sealed class MendedAnswerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>What came in the place of a list is one thing, and the lists of other rows another.</summary>
    [Theory]
    [InlineData("""["u1"]""", """{"a":1}""", """[{"b":2}]""")]
    [InlineData("""[{"b":2}]""", """["u1"]""", """{"a":1}""")]
    [InlineData("""{"a":1}""", """[{"b":2}]""", """["u1"]""")]
    public async Task A_bad_list_of_one_row_empties_no_good_one_of_another(string first, string second, string third)
    {
        var dingtalk = DingTalkStub.Start(options => options.ValidateRequests = false);
        dingtalk.Reply($$"""{"result":[{"roomId":"1","deviceUnionIds":{{first}}},{"roomId":"2","deviceUnionIds":{{second}}},{"roomId":"3","deviceUnionIds":{{third}}}],"hasMore":false}""");

        ListDingTalkRoomsResponse page = await dingtalk.Client.Rooms.ListAsync(new() { UnionId = "u" }, Cancellation);

        Assert.Equal(["u1"], page.Items.SelectMany(room => room.DeviceUnionIds));
        Assert.Equal(["$.result[*].deviceUnionIds[*]"], page.UnreadFields);
    }

    [Fact]
    public async Task A_word_in_the_place_of_a_list_empties_no_list_of_objects()
    {
        var dingtalk = DingTalkStub.Start(options => options.ValidateRequests = false);
        dingtalk.Reply("""{"result":[{"roomId":"1","roomLabels":"none"},{"roomId":"2","roomLabels":[{"labelId":1}]}],"hasMore":false}""");

        ListDingTalkRoomsResponse page = await dingtalk.Client.Rooms.ListAsync(new() { UnionId = "u" }, Cancellation);

        Assert.Equal([0, 1], page.Items.Select(room => room.RoomLabels.Count));
    }

    [Fact]
    public async Task However_many_values_a_field_has_the_good_ones_stay()
    {
        string rows = string.Join(',', Enumerable.Range(0, 3000).Select(row => $$"""{"room_id":"r{{row}}","capacity":{{(row == 0 ? "\"many\"" : row.ToString(CultureInfo.InvariantCulture))}}}"""));
        var feishu = FeishuStub.Start(options => options.ValidateRequests = false);
        feishu.Reply($$$"""{"code":0,"data":{"has_more":false,"rooms":[{{{rows}}}]}}""");

        ListFeishuRoomsResponse page = await feishu.Client.Rooms.ListAsync(new(), Cancellation);

        Assert.Equal(2999, page.Items.Count(room => room.Capacity is not null));
    }

    /// <summary>Each escape is a place where text can be broken, and looking for the next one must not read the rest of the answer.</summary>
    [Fact]
    public async Task A_long_answer_full_of_escapes_that_is_cut_short_costs_little()
    {
        var feishu = FeishuStub.Start(options => (options.ValidateRequests, options.MaxRetries) = (false, 0));
        feishu.Reply($$"""{"code":0,"data":{"x":"{{string.Concat(Enumerable.Repeat("a\\n", 1_200_000))}}""");
        long before = Environment.TickCount64;

        await Assert.ThrowsAsync<MeetingProtocolException>(() => feishu.Client.Rooms.ListAsync(new(), Cancellation));

        // A minute, where each place looks through the rest.
        Assert.InRange(Environment.TickCount64 - before, 0, 20_000);
    }

    [Fact]
    public async Task Ids_that_were_broken_are_not_believed_because_something_else_was_broken_too()
    {
        var wecom = WeComStub.Start(options => options.ValidateRequests = false);
        wecom.Reply("""{"errmsg":"ok\ud83d","errcode":0,"meetingid_list":["m\ud83d"],"next_cursor":""}""");

        await Assert.ThrowsAsync<MeetingProtocolException>(() => wecom.Client.Meetings.ListIdsAsync(new() { UserId = "u" }, Cancellation));
    }

    [Theory]
    [InlineData("\"\"", false)]
    [InlineData("2", true)]
    [InlineData("\"yes\"", true)]
    public async Task A_verdict_of_DingTalk_that_is_none_is_no_clean_failure_of_a_creation(string success, bool isError)
    {
        var dingtalk = DingTalkStub.Start(options => (options.ValidateRequests, options.MaxRetries) = (false, 0));
        dingtalk.Reply($$"""{"conferenceId":"c","success":{{success}}}""");
        CreateVideoConferenceResponse? created = null;

        Exception? thrown = await Record.ExceptionAsync(async () => created = await dingtalk.Client.VideoConferences.CreateAsync(new() { UnionId = "u", Title = "t" }, Cancellation));

        Assert.Equal(isError ? (null, true) : ("c", (bool?)null), (created?.ConferenceId, (thrown as MeetingProtocolException)?.IsOutcomeUnknown));
    }
}
