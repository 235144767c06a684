using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MeetingApis.Feishu;
using MeetingApis.Feishu.Internal;
using MeetingApis.Internal;
using MeetingApis.Json;
using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Stubs;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Tests.Json;

public sealed class ResponseTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_response_read_from_an_empty_object_has_lists_that_are_not_null()
    {
        Assert.NotEmpty(ResponseModels.Readable);
        foreach (JsonTypeInfo type in ResponseModels.Readable)
        {
            object response = JsonSerializer.Deserialize("{}", type)!;

            Assert.All(ResponseModels.ListsOf(type.Type), list => Assert.NotNull(list.GetValue(response)));
        }
    }

    [Fact]
    public void Every_response_reads_null_and_what_stands_for_none_as_absent_lists()
    {
        int lists = 0;
        foreach (JsonTypeInfo type in ResponseModels.Readable)
        {
            foreach (PropertyInfo list in ResponseModels.ListsOf(type.Type))
            {
                string name = list.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name;
                foreach (string json in new[] { "null", "\"\"", "{}", "[]", "[null]" })
                {
                    object response = JsonSerializer.Deserialize($$"""{"{{name}}":{{json}}}""", type)!;

                    int expected = json == "[null]" && KeepsPlaces(list) ? 1 : 0;
                    Assert.Equal(expected, ((System.Collections.IEnumerable)list.GetValue(response)!).Cast<object?>().Count());
                    lists++;
                }
            }
        }

        Assert.True(lists > 0);
    }

    [Fact]
    public void Every_response_reads_members_that_are_null_as_absent()
    {
        foreach (JsonTypeInfo type in ResponseModels.Readable)
        {
            string nulls = string.Join(',', type.Properties.Where(property => property.Set is not null).Select(property => $"\"{property.Name}\":null"));

            object response = JsonSerializer.Deserialize($"{{{nulls}}}", type)!;

            Assert.NotNull(response);
        }
    }

    [Fact]
    public void Unknown_members_are_ignored()
    {
        foreach (JsonTypeInfo type in ResponseModels.Readable)
        {
            object response = JsonSerializer.Deserialize("""{"nobody_knows":{"a":[1,{"b":null}]},"x":1}""", type)!;

            Assert.NotNull(response);
        }
    }

    [Fact]
    public void One_item_stands_for_a_list_of_one_and_empty_text_for_no_object()
    {
        UpdateReserveResponse response = Read(
            FeishuReservesResponseJsonContext.Default.UpdateReserveResponse,
            """{"reserve":"","reserve_correction_check_info":{"invalid_host_id_list":"ou_1"}}""");

        Assert.Null(response.Reserve);
        Assert.Equal(["ou_1"], response.ReserveCorrectionCheckInfo!.InvalidHostIdList);
    }

    [Fact]
    public void A_list_of_objects_may_come_as_one_object()
    {
        ListFeishuRoomReservationsResponse page = Read(
            FeishuRoomReservationsResponseJsonContext.Default.ListFeishuRoomReservationsResponse,
            """{"room_reservation_list":{"room_id":"omm_1","guests_number":5},"has_more":"false","page_token":20}""");

        FeishuRoomReservation booking = Assert.Single(page.Items);
        Assert.Equal(("omm_1", "5", 5), (booking.RoomId, booking.GuestsNumberText, booking.GuestsNumber));
        Assert.Equal((false, "20"), (page.HasMore, page.PageToken));
    }

    [Fact]
    public void Null_items_of_a_list_are_dropped()
    {
        ListFeishuRoomReservationsResponse page = Read(
            FeishuRoomReservationsResponseJsonContext.Default.ListFeishuRoomReservationsResponse,
            """{"room_reservation_list":[null,{"room_id":"omm_1"},null]}""");

        Assert.Equal("omm_1", Assert.Single(page.Items).RoomId);
    }

    [Theory]
    [InlineData("""{"reserve":{"id":{}}}""", "$.reserve.id")]
    [InlineData("""{"reserve":7}""", "$.reserve")]
    [InlineData("""{"reserve":{"end_time":"soon"}}""", "$.reserve.end_time")]
    [InlineData("""{"reserve":{"id":"r1","end_time":99999999999999}}""", "$.reserve.end_time")]
    [InlineData("""{"other":[{"a":[1,2]}],"reserve":{"expire_status":99999999999}}""", "$.reserve.expire_status")]
    [InlineData("{\n  \"reserve\": {\n    \"id\": \"r1\",\n    \"会\": 1,\n    \"url\": []\n  }\n}", "$.reserve.url")]
    [InlineData("""{"reserve":{"url":[],"password":{},"url":7,"end_time":{}}}""", "$.reserve.url $.reserve.password $.reserve.end_time")]
    [InlineData("[]", "")]
    [InlineData(" [ ]", "")]
    public async Task A_change_that_was_made_is_not_lost_to_what_cannot_be_read(string data, string unread)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply($$"""{"code":0,"msg":"ok","data":{{data}}}""");

        UpdateReserveResponse response = await feishu.Client.Reserves.UpdateAsync("r1", new(), cancellationToken: Cancellation);

        Assert.Equal(unread, string.Join(' ', response.UnreadFields));
        Assert.Single(feishu.Transport.Calls);
    }

    [Theory]
    [InlineData("""{"reserve_correction_check_info":{"invalid_host_id_list":["a","b",{}]}}""", "$.reserve_correction_check_info.invalid_host_id_list[2]")]
    [InlineData("""{"reserve_correction_check_info":{"invalid_host_id_list":[["a"]]}}""", "$.reserve_correction_check_info.invalid_host_id_list[0]")]
    [InlineData("""{"reserve_correction_check_info":{"invalid_host_id_list":{"a":1}}}""", "$.reserve_correction_check_info.invalid_host_id_list")]
    [InlineData("""{"reserve_correction_check_info":7}""", "$.reserve_correction_check_info")]
    [InlineData("""{"reserve_correction_check_info":{"invalid_host_id_list":["\ud83d"]}}""", "$.reserve_correction_check_info.invalid_host_id_list[0]")]
    [InlineData("7", "$")]
    public async Task What_must_not_be_guessed_is_an_error_that_tells_where(string data, string path)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply($$"""{"code":0,"msg":"ok","data":{{data}}}""");

        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => feishu.Client.Reserves.UpdateAsync("r1", new(), cancellationToken: Cancellation));

        Assert.Contains($" at {path} ", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("The call itself succeeded.", thrown.Message, StringComparison.Ordinal);
        Assert.False(thrown.IsOutcomeUnknown);
        Assert.Single(feishu.Transport.Calls);
    }

    [Fact]
    public async Task Rows_lose_the_field_that_cannot_be_read_and_no_other()
    {
        var feishu = FeishuStub.Start(options => options.ValidateRequests = false);
        feishu.Reply("""{"code":0,"data":{"has_more":false,"rooms":[{"room_id":"a","capacity":1},{"room_id":"b","capacity":"many"},{"room_id":"c","capacity":{}},{"room_id":"d","capacity":"4","path":{"x":1}},7,{"room_id":"e","capacity":[]}]}}""");

        ListFeishuRoomsResponse page = await feishu.Client.Rooms.ListAsync(new(), Cancellation);

        Assert.Equal("a1 b c d4 e", string.Join(' ', page.Items.Select(room => $"{room.RoomId}{room.Capacity}")));
        Assert.Equal(["$.rooms[*].capacity", "$.rooms[*].path[*]", "$.rooms[*]"], page.UnreadFields);
    }

    [Theory]
    [InlineData(16, false)]
    [InlineData(17, true)]
    public async Task More_than_16_different_fields_that_cannot_be_read_are_another_answer(int fields, bool isError)
    {
        string[] ofRoom = ["room_id", "name", "capacity", "description", "display_id", "custom_room_id", "room_level_id"];
        string[] ofStatus = ["status", "schedule_status", "disable_start_time", "disable_end_time", "disable_reason", "disable_notice", "resume_notice"];
        string last = fields == 17 ? ""","device":[{"name":{}}]""" : "";
        string row = $$"""{{{Unreadable(ofRoom)}},"path":[{}],"room_status":{{{Unreadable(ofStatus)}},"contact_ids":[{}]}{{last}}}""";
        var feishu = FeishuStub.Start(options => options.ValidateRequests = false);
        feishu.Reply($$$"""{"code":0,"data":{"has_more":false,"rooms":[{{{row}}},{{{row}}}]}}""");

        ListFeishuRoomsResponse? page = null;
        Exception? thrown = await Record.ExceptionAsync(async () => page = await feishu.Client.Rooms.ListAsync(new(), Cancellation));

        Assert.Equal(isError ? null : 16, page?.UnreadFields.Count);
        Assert.Equal(isError, thrown is MeetingProtocolException);
        Assert.True(isError || thrown is null);
    }

    private static string Unreadable(IEnumerable<string> names) => string.Join(',', names.Select(static name => $"\"{name}\":{{}}"));

    [Fact]
    public async Task Ten_thousand_rows_with_values_that_cannot_be_read_cost_little()
    {
        string rows = string.Join(',', Enumerable.Range(0, 10_000).Select(row => $$"""{"room_id":"r{{row}}","capacity":"{{row}} seats"}"""));
        var feishu = FeishuStub.Start(options => options.ValidateRequests = false);
        feishu.Reply($$$"""{"code":0,"data":{"rooms":[{{{rows}}}]}}""");

        ListFeishuRoomsResponse page = await feishu.Client.Rooms.ListAsync(new(), Cancellation);

        Assert.Equal(10_000, page.Items.Count(room => room.Capacity is null));
        Assert.Equal(["$.rooms[*].capacity"], page.UnreadFields);
    }

    [Theory]
    [InlineData("""{"reserve":{"meeting_no":"a\ud83d"}}""", "a\uFFFD")]
    [InlineData("""{"reserve":{"meeting_no":"\udd00\\\ud83d\ude00"}}""", "\uFFFD\\😀")]
    [InlineData("""{"reserve":{"\ud83d":"a","meeting_no":"b"}}""", "b")]
    [InlineData("""{"\ud83d":1,"reserve":{"meeting_no":"b"}}""", "b")]
    [InlineData("""{"reserve":{"id":{},"meeting_no":"\ud83d"}}""", "\uFFFD")]
    public async Task Broken_unicode_is_replaced_and_loses_nothing_else(string data, string meetingNo)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply($$"""{"\ud83d":"\ud83d","code":0,"msg":"\ud83d","data":{{data}}}""");

        UpdateReserveResponse response = await feishu.Client.Reserves.UpdateAsync("r1", new(), cancellationToken: Cancellation);

        Assert.Equal(meetingNo, response.Reserve!.MeetingNo);
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_are_replaced_too()
    {
        byte[] answer = [.. """{"code":0,"data":{"reserve":{"meeting_no":"a"""u8, 0xE4, 0xBC, .. "\"}}}"u8];

        var response = (UpdateReserveResponse)(await EachOperation.ResultAsync("feishu.reserves.update", answer))!;

        Assert.Equal("a\uFFFD", response.Reserve!.MeetingNo);
    }

    [Theory]
    [InlineData("feishu.reserves.update", """{"msg":"no \ud83d","code":121005}""", "121005")]
    [InlineData("wecom.meetings.update", """{"errmsg":"no \ud83d","errcode":40058}""", "40058")]
    [InlineData("dingtalk.schedule_conferences.update", """{"message":"no \ud83d","code":"paramsError"}""", "paramsError")]
    public async Task A_failure_with_broken_unicode_keeps_its_code(string operation, string answer, string code)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(operation, answer, System.Net.HttpStatusCode.BadRequest);

        Assert.Equal((code, "no \uFFFD"), (thrown.Code, thrown.VendorMessage));
    }

    [Fact]
    public async Task One_warning_names_paths_and_kinds_and_no_value()
    {
        using var loggers = new RecordingLoggerFactory();
        var stub = InvokerStub.Start(new ManualTimeProvider(), loggers: loggers);
        stub.Transport.Answer((_, _) => Task.FromResult(StubTransport.Json("""{"code":0,"data":{"reserve":{"id":"r1","end_time":"canary","url":{"canary":1}}}}""")));

        await stub.Invoker.TrySendAsync(InvokerStub.Operation(RetrySafety.Idempotent), new ApiRequest("/stub"), FeishuReservesResponseJsonContext.Default.UpdateReserveResponse, Cancellation);

        (EventId Id, LogLevel Level, string Text) warning = Assert.Single(loggers.Entries, entry => entry.Level >= LogLevel.Warning);
        Assert.Equal(8, warning.Id.Id);
        Assert.Contains("$.reserve.end_time (text for time), $.reserve.url (object for text)", warning.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", warning.Text, StringComparison.Ordinal);
    }

    private static T Read<T>(JsonTypeInfo<T> type, string json) => JsonSerializer.Deserialize(json, type)!;

    /// <summary>Where the places of the items count, a null is an item.</summary>
    private static bool KeepsPlaces(PropertyInfo list) =>
        list.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { } converter
        && (converter == typeof(PlacedTextListConverter) || (converter.IsGenericType && converter.GetGenericTypeDefinition() == typeof(PlacedListConverter<,>)));
}
