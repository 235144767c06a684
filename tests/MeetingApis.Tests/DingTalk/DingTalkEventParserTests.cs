using System.Text;
using System.Text.Json;
using MeetingApis.DingTalk;
using MeetingApis.DingTalk.Internal;
using MeetingApis.Tests.Events;

namespace MeetingApis.Tests.DingTalk;

public sealed class DingTalkEventParserTests
{
    private const string Closed = """{"syncAction":"meeting_status_change","eventId":"e2","changeScene":"conference_closed","statusSeqNum":2,"openConfModel":{"conferenceId":"c2","status":1}}""";

    private static readonly DingTalkEventSender s_sender = new();

    [Fact]
    public void A_push_has_several_events_in_order_with_data_as_text_or_as_an_object()
    {
        IReadOnlyList<DingTalkEvent> events = s_sender.Read(Push(
            """{"gmt_create":1614767835000,"gmt_modified":1614767836000,"biz_type":225,"subscribe_id":"14778001_0","id":68,"biz_id":"433877002","corp_id":"corp1","status":0,"biz_data":"{\"syncAction\":\"meeting_status_change\",\"changeScene\":\"conference_created\",\"statusSeqNum\":1,\"openConfModel\":{\"conferenceId\":\"c1\",\"status\":1}}"}""",
            $$"""{"gmt_create":1614767835000,"biz_type":225,"biz_id":"433877003","corp_id":"corp2","biz_data":{{Closed}}}""")).Events;

        DingTalkConferenceStatusChanged[] changes = [.. events.Cast<DingTalkConferenceStatusChanged>()];
        Assert.Equal(["c1", "c2"], changes.Select(static change => change.Conference!.ConferenceId));
        Assert.Equal(["corp1", "corp2"], changes.Select(static change => change.Envelope.Tenant));
        Assert.Equal([DingTalkEventSender.Now, DingTalkEventSender.Now.AddSeconds(-1)], changes.Select(static change => change.Envelope.EventTime!.Value));
        Assert.All(changes, static change => Assert.Equal(("meeting_status_change", DingTalkEventSender.Owner), (change.Envelope.EventType, change.Envelope.AppId)));
        Assert.Equal("e2", changes[1].Envelope.EventId);
    }

    [Fact]
    public void The_ticket_of_a_push_is_read()
    {
        DingTalkSuiteTicketIssued ticket = Assert.IsType<DingTalkSuiteTicketIssued>(s_sender.ReadOne(Push("""{"corp_id":"corp","biz_id":"1663","biz_type":2,"biz_data":{"eventId":"c7c","syncAction":"suite_ticket","suiteTicket":"Qsf"}}""")));

        Assert.Equal("Qsf", ticket.SuiteTicket);
        Assert.Equal("c7c", ticket.Envelope.EventId);
    }

    [Fact]
    public void An_item_without_an_id_has_the_same_one_in_every_delivery_and_another_for_other_data()
    {
        static string Item(string data, int id, long modified) => Push($$$"""{"gmt_modified":{{{modified}}},"id":{{{id}}},"biz_id":"1663","biz_type":2,"biz_data":{"syncAction":"suite_ticket","suiteTicket":"{{{data}}}"}}""");

        string first = s_sender.ReadOne(Item("a", 1, 1614767836000)).Envelope.EventId;

        Assert.Equal(64, first.Length);
        Assert.Equal(first, s_sender.ReadOne(Item("a", 2, 1614767836001)).Envelope.EventId);
        Assert.NotEqual(first, s_sender.ReadOne(Item("b", 1, 1614767836000)).Envelope.EventId);
    }

    [Theory]
    [InlineData(2, "suite_ticket", typeof(DingTalkSuiteTicketIssued))]
    [InlineData(100, "calendar_event_change", typeof(DingTalkCalendarEventChanged))]
    [InlineData(225, "meeting_status_change", typeof(DingTalkConferenceStatusChanged))]
    [InlineData(226, "meeting_member_status_change", typeof(DingTalkConferenceMemberStatusChanged))]
    [InlineData(348, "meeting_status_change_target_push", typeof(DingTalkConferenceStatusChanged))]
    [InlineData(349, "meeting_member_status_change_target_push", typeof(DingTalkConferenceMemberStatusChanged))]
    [InlineData(396, "flash_minutes_open_event", typeof(DingTalkFlashMinutesChanged))]
    [InlineData(411, "meeting_asr_result_event", typeof(DingTalkTranscriptionResultChanged))]
    [InlineData(454, "open_meeting_room_central_control", typeof(DingTalkRoomControlRequested))]
    [InlineData(17, "17", typeof(UnknownDingTalkEvent))]
    public void An_item_without_a_name_is_known_by_its_number(int bizType, string name, Type record)
    {
        DingTalkEvent read = s_sender.ReadOne(Push($$"""{"biz_type":{{bizType}},"biz_data":"{}"}"""));

        Assert.Equal(name, read.Envelope.EventType);
        Assert.IsType(record, read);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"biz_type":225}""")]
    [InlineData("""{"biz_type":225,"biz_data":"{"}""")]
    [InlineData("""{"biz_type":225,"biz_data":"text"}""")]
    [InlineData("""{"biz_type":225,"biz_data":"\ud800"}""")]
    [InlineData("""{"biz_type":225,"biz_data":[]}""")]
    [InlineData("""{"biz_type":225,"biz_data":null}""")]
    public void An_item_that_cannot_be_read_is_unknown_and_costs_no_other(string item)
    {
        IReadOnlyList<DingTalkEvent> events = s_sender.Read(Push(item, $$"""{"biz_data":{{Closed}}}""")).Events;

        Assert.Collection(events, static first => Assert.IsType<UnknownDingTalkEvent>(first), static second => Assert.IsType<DingTalkConferenceStatusChanged>(second));
    }

    [Fact]
    public void What_is_too_old_is_left_out_of_a_push_and_a_push_of_nothing_else_is_refused()
    {
        string old = $$"""{"gmt_modified":1514767836000,"biz_data":{{Closed}}}""";

        EventReading<DingTalkEvent> mixed = s_sender.Read(Push(old, $$"""{"gmt_modified":1614767836000,"biz_type":17}"""));

        Assert.IsType<UnknownDingTalkEvent>(Assert.Single(mixed.Events));
        Assert.Equal(EventRefusal.Time, s_sender.Read(Push(old, old)).Refusal);
    }

    [Fact]
    public void A_push_without_items_is_acknowledged()
    {
        EventReading<DingTalkEvent> reading = s_sender.Read(Push());

        Assert.Null(reading.Refusal);
        Assert.Empty(reading.Events);
    }

    [Fact]
    public void A_push_whose_items_are_no_list_is_unknown() =>
        Assert.IsType<UnknownDingTalkEvent>(s_sender.ReadOne("""{"EventType":"SYNC_HTTP_PUSH_HIGH","bizData":{"biz_type":2}}"""));

    [Theory]
    [InlineData("""{"eventType":"b","EventType":"a","EventId":"2","eventId":"1","corpId":"d","CorpId":"c"}""", "a", "1", "c")]
    [InlineData("""{"eventType":"b","EventId":"2","corpId":"d"}""", "b", "2", "d")]
    [InlineData("""{"EventType":"x","EventType":"a","eventId":"x","eventId":1,"CorpId":"x","CorpId":2}""", "a", "1", "2")]
    [InlineData("""{"EventType":"a","EventType":null,"eventType":"b","eventId":"","EventId":"2","CorpId":["x"],"corpId":"d"}""", "b", "2", "d")]
    [InlineData("""{"EventType":"a","eventId":"1","data":{"EventType":"x","eventId":"x","CorpId":"x"},"CorpId":{"CorpId":"x"}}""", "a", "1", null)]
    [InlineData("""{"EventType":"a\ud800","\u0065ventId":"\u0031","CorpId":"c"}""", "a\uFFFD", "1", "c")]
    public void The_envelope_is_what_the_body_itself_says_last_under_the_names_that_count_more(string json, string type, string id, string? tenant)
    {
        EventEnvelope envelope = s_sender.ReadOne(json).Envelope;

        Assert.Equal((type, id, tenant), (envelope.EventType, envelope.EventId, envelope.Tenant));
    }

    [Fact]
    public void The_frame_of_a_stream_is_an_event()
    {
        DingTalkEvent read = DingTalkEventParser.Parse(DingTalkEventSender.Headers("meeting_status_change"), """{"changeScene":"conference_created","statusSeqNum":1,"openConfModel":{"conferenceId":"6321","status":1}}"""u8.ToArray());

        Assert.Equal("6321", Assert.IsType<DingTalkConferenceStatusChanged>(read).Conference!.ConferenceId);
        Assert.Equal(
            new EventEnvelope { EventId = "c7c7120f2c07419", EventType = "meeting_status_change", EventTime = DingTalkEventSender.Now, AppId = "bbb381b6-f01f-0000", Tenant = DingTalkEventSender.Corp },
            read.Envelope);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("null")]
    public void A_frame_that_cannot_be_read_is_unknown(string data)
    {
        DingTalkEvent read = DingTalkEventParser.Parse(new Dictionary<string, string>(StringComparer.Ordinal) { ["eventType"] = "suite_ticket" }, Encoding.UTF8.GetBytes(data));

        Assert.IsType<UnknownDingTalkEvent>(read);
        Assert.Equal(64, read.Envelope.EventId.Length);
        Assert.Null(read.Envelope.EventTime);
        Assert.Null(read.Envelope.Tenant);
    }

    [Fact]
    public void The_times_of_older_events_are_in_Beijings_zone()
    {
        var booking = (DingTalkRoomBookingChanged)Example("meetingroom_book");

        Assert.Equal(new DateTimeOffset(2023, 1, 30, 9, 0, 0, TimeSpan.FromHours(8)), booking.BookTime);
        Assert.Equal(new DateTimeOffset(2023, 1, 31, 10, 0, 0, TimeSpan.FromHours(8)), booking.StartTime);
        Assert.Equal(new DateTimeOffset(2023, 1, 31, 11, 0, 0, TimeSpan.FromHours(8)), booking.EndTime);
        Assert.All(["", "2023-01-30", "0001-01-01 00:00:00", null], text => Assert.Null((booking with { BookTimeText = text }).BookTime));
    }

    [Fact]
    public void The_equipment_of_a_room_is_a_list()
    {
        var room = (DingTalkRoomChanged)Example("meetingroom_room_info");

        Assert.Equal([DingTalkRoomLabelId.Projector, DingTalkRoomLabelId.VideoConference], room.Labels);
        Assert.Equal([new DingTalkRoomLabelId("7")], (room with { LabelsText = """[ "7" ]""" }).Labels);
        Assert.All(["", "[]", null], text => Assert.Empty((room with { LabelsText = text }).Labels));
    }

    [Fact]
    public void The_code_of_a_conference_comes_without_its_spaces() =>
        Assert.Equal("42261597832", ((DingTalkConferenceStatusChanged)Example("meeting_status_change_target_push")).Conference!.RoomCode);

    /// <summary>What is signed may be anything, and must not stop the program.</summary>
    [Fact]
    public void No_mutation_of_a_text_throws()
    {
        byte[] text = Encoding.UTF8.GetBytes(Push($$"""{"gmt_modified":1614767836000,"biz_type":225,"biz_data":{{JsonSerializer.Serialize(Closed)}}}"""));
        var mutate = new Mutations(seed: 20261130);

        for (int round = 0; round < Mutations.Rounds; round++)
        {
            byte[] mutated = mutate.Next(text);

            EventReading<DingTalkEvent> reading = s_sender.Read(s_sender.Sign(DingTalkEventSender.Cipher.Encrypt(mutated, DingTalkEventSender.Owner)));

            Assert.True(reading.Refusal is null or EventRefusal.Malformed or EventRefusal.Time, $"{reading.Refusal}: {Encoding.Latin1.GetString(mutated)}");
        }
    }

    private static DingTalkEvent Example(string type) => (DingTalkEvent)new DingTalkEventVendor().Deliver(type, EventVendors.Contract("dingtalk", type).Example.AsObject());

    private static string Push(params IEnumerable<string> items) => $$"""{"EventType":"SYNC_HTTP_PUSH_MEDIUM","bizData":[{{string.Join(',', items)}}]}""";
}
