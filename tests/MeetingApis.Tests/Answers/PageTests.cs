using System.Reflection;
using System.Text.Json.Nodes;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Tests.Conventions;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Answers;

/// <summary>One rule for the pages of every enumeration of every vendor.</summary>
public sealed class PageTests
{
    private static readonly string[] s_tokens = ["page_token", "next_cursor", "nextToken"];
    private static readonly string[] s_flags = ["has_more", "hasMore"];

    private static readonly DateTimeOffset s_time = DateTimeOffset.FromUnixTimeSeconds(1655276858);

    private static readonly Dictionary<string, Enumeration> s_enumerations = new(StringComparer.Ordinal)
    {
        ["feishu.buildings.list"] = Feishu(client => client.Buildings.EnumerateAsync(new(), Cancellation)),
        ["feishu.building_rooms.list"] = Feishu(client => client.BuildingRooms.EnumerateAsync(new() { BuildingId = "b" }, Cancellation)),
        ["feishu.calendar_event_attendees.list"] = Feishu(client => client.CalendarEventAttendees.EnumerateAsync("c", "e", new(), Cancellation)),
        ["feishu.calendar_events.list"] = Feishu(client => client.CalendarEvents.EnumerateAsync("c", new(), Cancellation)),
        ["feishu.meetings.list_by_number"] = Feishu(client => client.Meetings.EnumerateByNumberAsync(new() { MeetingNo = "123456789", StartTime = s_time, EndTime = s_time }, Cancellation)),
        ["feishu.room_levels.list"] = Feishu(client => client.RoomLevels.EnumerateAsync(new(), Cancellation)),
        ["feishu.room_reservations.list"] = Feishu(client => client.RoomReservations.EnumerateAsync(new() { StartTime = s_time, EndTime = s_time }, Cancellation)),
        ["feishu.rooms.list"] = Feishu(client => client.Rooms.EnumerateAsync(new(), Cancellation)),
        ["feishu.rooms.search"] = Feishu(client => client.AsUser(FeishuStub.User).Rooms.EnumerateSearchAsync(new(), cancellationToken: Cancellation)),
        ["wecom.meetings.list_ids"] = WeCom(client => client.Meetings.EnumerateIdsAsync(new() { UserId = "u" }, Cancellation)),
        ["wecom.meetings.list_invitees"] = WeCom(client => client.Meetings.EnumerateInviteesAsync(new() { MeetingId = "m" }, Cancellation)),
        ["wecom.users.list_ids"] = WeCom(client => client.Users.EnumerateIdsAsync(new(), Cancellation)),
        ["dingtalk.calendar_events.list"] = DingTalk(client => client.CalendarEvents.EnumerateAsync("u", "primary", new(), Cancellation)),
        ["dingtalk.calendar_events.list_view"] = DingTalk(client => client.CalendarEvents.EnumerateViewAsync("u", "primary", new(), Cancellation)),
        ["dingtalk.calendar_event_attendees.list"] = DingTalk(client => client.CalendarEventAttendees.EnumerateAsync("u", "primary", "e", cancellationToken: Cancellation)),
        ["dingtalk.rooms.list"] = DingTalk(client => client.Rooms.EnumerateAsync(new() { UnionId = "u" }, Cancellation)),
        ["dingtalk.schedule_conferences.list_history"] = DingTalk(client => client.ScheduleConferences.EnumerateHistoryAsync("s", cancellationToken: Cancellation)),
        ["dingtalk.video_conferences.list_members"] = DingTalk(client => client.VideoConferences.EnumerateMembersAsync("c", cancellationToken: Cancellation)),
        ["dingtalk.video_conferences.list_ongoing"] = DingTalk(client => client.VideoConferences.EnumerateOngoingAsync(cancellationToken: Cancellation)),
        ["dingtalk.video_conferences.list_by_room_code"] = DingTalk(client => client.VideoConferences.EnumerateByRoomCodeAsync("1", cancellationToken: Cancellation)),
    };

    /// <summary>Pages that are counted by position and have no token. A test of their own holds them to their rules.</summary>
    private static readonly string[] s_byPosition = ["wecom.schedules.list"];

    private delegate Task<(int Rows, int Pages)> Enumeration(IReadOnlyList<string> pages);

    public static TheoryData<string> Enumerations => [.. s_enumerations.Keys];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_enumeration_is_among_them() => Assert.Equal(
        Library.Main.GetExportedTypes().SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static)).Count(method => method.Name.StartsWith("Enumerate", StringComparison.Ordinal)),
        s_enumerations.Count + s_byPosition.Length);

    [Theory]
    [MemberData(nameof(Enumerations))]
    public async Task A_token_leads_on_where_nothing_is_said_of_more(string operation)
    {
        (int rows, int pages) = await s_enumerations[operation]([Page(operation, "t1", null), Page(operation, "t2", null), Page(operation, null, null)]);

        Assert.Equal((3, 3), (rows, pages));
    }

    [Theory]
    [MemberData(nameof(Enumerations))]
    public async Task A_page_without_rows_does_not_end_the_pages(string operation)
    {
        (int rows, int pages) = await s_enumerations[operation]([Page(operation, "t1", null, rows: 0), Page(operation, "", null)]);

        Assert.Equal((1, 2), (rows, pages));
    }

    [Theory]
    [MemberData(nameof(Enumerations))]
    public async Task No_more_is_no_more_whatever_the_token_says(string operation)
    {
        if (!SaysMore(operation))
        {
            return;
        }

        (int rows, int pages) = await s_enumerations[operation]([Page(operation, "t1", false)]);

        Assert.Equal((1, 1), (rows, pages));
    }

    [Theory]
    [MemberData(nameof(Enumerations))]
    public async Task A_token_that_comes_again_is_an_error(string operation)
    {
        await Assert.ThrowsAsync<MeetingProtocolException>(() => s_enumerations[operation]([Page(operation, "t1", null), Page(operation, "t1", null)]));
        await Assert.ThrowsAsync<MeetingProtocolException>(() => s_enumerations[operation]([.. "t1 t2 t1 t2 t1 t2 t1 t2".Split(' ').Select(token => Page(operation, token, null))]));
    }

    [Theory]
    [MemberData(nameof(Enumerations))]
    public async Task More_without_a_token_that_leads_on_is_an_error(string operation)
    {
        if (!SaysMore(operation))
        {
            return;
        }

        foreach (string? token in new[] { null, "", "0" })
        {
            await Assert.ThrowsAsync<MeetingProtocolException>(() => s_enumerations[operation]([Page(operation, token, true)]));
        }
    }

    [Theory]
    [MemberData(nameof(Enumerations))]
    public async Task The_token_of_the_first_page_leads_nowhere(string operation)
    {
        (int rows, int pages) = await s_enumerations[operation]([Page(operation, "0", null)]);

        Assert.Equal((1, 1), (rows, pages));
    }

    [Theory]
    [MemberData(nameof(Enumerations))]
    public async Task A_row_that_cannot_be_read_is_an_error_and_not_passed_over(string operation)
    {
        JsonNode page = JsonNode.Parse(Page(operation, null, null))!;
        RowsOf(operation, page).Add(new JsonArray(7));

        await Assert.ThrowsAsync<MeetingProtocolException>(() => s_enumerations[operation]([page.ToJsonString()]));
    }

    /// <summary>The example page with one row, this token, and this said of more.</summary>
    private static string Page(string operation, string? token, bool? more, int rows = 1)
    {
        JsonNode page = JsonNode.Parse(Example.ResponseOf(operation))!;
        JsonObject payload = AnswerField.PayloadOf(operation, page);
        Set(payload, s_tokens, token);
        Set(payload, s_flags, more);
        JsonArray list = RowsOf(operation, page);
        while (list.Count > rows)
        {
            list.RemoveAt(list.Count - 1);
        }

        return page.ToJsonString();
    }

    private static JsonArray RowsOf(string operation, JsonNode page) => AnswerField.PayloadOf(operation, page).Select(member => member.Value).OfType<JsonArray>().Single();

    private static bool SaysMore(string operation) => AnswerField.PayloadOf(operation, JsonNode.Parse(Example.ResponseOf(operation))!).Any(member => s_flags.Contains(member.Key));

    private static void Set(JsonObject payload, string[] names, JsonNode? value)
    {
        string? name = payload.Select(member => member.Key).SingleOrDefault(names.Contains);
        if (name is not null && value is not null)
        {
            payload[name] = value;
        }
        else if (name is not null)
        {
            payload.Remove(name);
        }
    }

    private static Enumeration Feishu<T>(Func<FeishuClient, IAsyncEnumerable<T>> rows) => pages => CountAsync(FeishuStub.Start(static options => options.ValidateRequests = false), pages, rows);

    private static Enumeration WeCom<T>(Func<WeComClient, IAsyncEnumerable<T>> rows) => pages => CountAsync(WeComStub.Start(static options => options.ValidateRequests = false), pages, rows);

    private static Enumeration DingTalk<T>(Func<DingTalkClient, IAsyncEnumerable<T>> rows) => pages => CountAsync(DingTalkStub.Start(static options => options.ValidateRequests = false), pages, rows);

    private static async Task<(int Rows, int Pages)> CountAsync<TClient, T>(VendorStub<TClient> stub, IReadOnlyList<string> pages, Func<TClient, IAsyncEnumerable<T>> rows)
    {
        foreach (string page in pages)
        {
            stub.Reply(page);
        }

        int count = 0;
        await foreach (T row in rows(stub.Client))
        {
            count++;
        }

        return (count, stub.Transport.Calls.Count);
    }
}
