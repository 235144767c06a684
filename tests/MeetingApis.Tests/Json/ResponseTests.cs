using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MeetingApis.Feishu;
using MeetingApis.Feishu.Internal;
using MeetingApis.Tests.Stubs;

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
    public void Every_response_reads_null_and_empty_text_as_absent_lists()
    {
        int lists = 0;
        foreach (JsonTypeInfo type in ResponseModels.Readable)
        {
            foreach (PropertyInfo list in ResponseModels.ListsOf(type.Type))
            {
                string name = list.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name;
                foreach (string json in new[] { "null", "\"\"", "[]", "[null]" })
                {
                    object response = JsonSerializer.Deserialize($$"""{"{{name}}":{{json}}}""", type)!;

                    Assert.Empty((System.Collections.IEnumerable)list.GetValue(response)!);
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
            FeishuResponseJsonContext.Default.UpdateReserveResponse,
            """{"reserve":"","reserve_correction_check_info":{"invalid_host_id_list":"ou_1"}}""");

        Assert.Null(response.Reserve);
        Assert.Equal(["ou_1"], response.ReserveCorrectionCheckInfo!.InvalidHostIdList);
    }

    [Fact]
    public void A_list_of_objects_may_come_as_one_object()
    {
        ListRoomReservationsResponse page = Read(
            FeishuResponseJsonContext.Default.ListRoomReservationsResponse,
            """{"room_reservation_list":{"room_id":"omm_1","guests_number":5},"has_more":"false","page_token":20}""");

        RoomReservation booking = Assert.Single(page.Items);
        Assert.Equal(("omm_1", "5", 5), (booking.RoomId, booking.GuestsNumberText, booking.GuestsNumber));
        Assert.Equal((false, "20"), (page.HasMore, page.PageToken));
    }

    [Fact]
    public void Null_items_of_a_list_are_dropped()
    {
        ListRoomReservationsResponse page = Read(
            FeishuResponseJsonContext.Default.ListRoomReservationsResponse,
            """{"room_reservation_list":[null,{"room_id":"omm_1"},null]}""");

        Assert.Equal("omm_1", Assert.Single(page.Items).RoomId);
    }

    [Theory]
    [InlineData("""{"reserve":{"id":{}}}""", "$.reserve.id")]
    [InlineData("""{"reserve":{"id":["a"]}}""", "$.reserve.id")]
    [InlineData("""{"reserve":[]}""", "$.reserve")]
    [InlineData("""{"reserve":7}""", "$.reserve")]
    [InlineData("""{"reserve":{"end_time":"soon"}}""", "$.reserve.end_time")]
    [InlineData("""{"reserve":{"id":"r1","end_time":99999999999999}}""", "$.reserve.end_time")]
    [InlineData("""{"reserve":{"expire_status":99999999999}}""", "$.reserve.expire_status")]
    [InlineData("""{"other":[{"a":[1,2]}],"reserve":{"expire_status":"x"}}""", "$.reserve.expire_status")]
    [InlineData("""{"reserve_correction_check_info":{"invalid_host_id_list":["a","b",{}]}}""", "$.reserve_correction_check_info.invalid_host_id_list[2]")]
    [InlineData("""{"reserve_correction_check_info":{"invalid_host_id_list":[["a"]]}}""", "$.reserve_correction_check_info.invalid_host_id_list[0]")]
    [InlineData("""{"reserve_correction_check_info":{"invalid_host_id_list":{"a":1}}}""", "$.reserve_correction_check_info.invalid_host_id_list")]
    [InlineData("{\n  \"reserve\": {\n    \"id\": \"r1\",\n    \"会\": 1,\n    \"url\": []\n  }\n}", "$.reserve.url")]
    [InlineData("[]", "$")]
    [InlineData("7", "$")]
    public async Task An_answer_of_another_shape_tells_where(string data, string path)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply($$"""{"code":0,"msg":"ok","data":{{data}}}""");

        var thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => feishu.Client.Reserves.UpdateAsync("r1", new(), cancellationToken: Cancellation));

        Assert.Contains($" at {path} ", thrown.Message, StringComparison.Ordinal);
        Assert.IsType<JsonException>(thrown.InnerException);
        Assert.Single(feishu.Transport.Calls);
    }

    [Theory]
    [InlineData("""{"room_reservation_list":[{"room_id":"a"},{"room_id":{}}]}""", "$.room_reservation_list[1].room_id")]
    [InlineData("""{"room_reservation_list":[{"room_id":"a"},7]}""", "$.room_reservation_list[1]")]
    [InlineData("""{"room_reservation_list":[{},{},{"x":[1,2,{"y":3}],"reserver":[]}]}""", "$.room_reservation_list[2].reserver")]
    [InlineData("""{"room_reservation_list":"none"}""", "$.room_reservation_list")]
    [InlineData("""{"room_reservation_list":[],"has_more":"perhaps"}""", "$.has_more")]
    public async Task A_list_of_another_shape_tells_where(string data, string path)
    {
        var feishu = FeishuStub.Start(options => options.ValidateRequests = false);
        feishu.Reply($$"""{"code":0,"msg":"ok","data":{{data}}}""");
        var request = new ListRoomReservationsRequest { StartTime = DateTimeOffset.UnixEpoch, EndTime = DateTimeOffset.UnixEpoch };

        var thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => feishu.Client.RoomReservations.ListAsync(request, Cancellation));

        Assert.Contains($" at {path} ", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"errcode":0,"excess_users":[["a"]]}""", "$.excess_users[0]")]
    [InlineData("""{"excess_users":{"a":1},"errcode":0}""", "$.excess_users")]
    public async Task WeComs_answer_of_another_shape_tells_where(string answer, string path)
    {
        var wecom = WeComStub.Start();
        wecom.Reply(answer);

        var thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => wecom.Client.Meetings.UpdateAsync(new() { MeetingId = "m1" }, Cancellation));

        Assert.Contains($" at {path} ", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"reserve":{"id":"\ud83d"}}""")]
    [InlineData("""{"reserve":{"\ud83d":"a"}}""")]
    [InlineData("""{"\ud83d":1,"reserve":{"id":{}}}""")]
    [InlineData("""{"reserve":{"end_time":"\ud83d"}}""")]
    [InlineData("""{"reserve":{"expire_status":"\ud83d"}}""")]
    [InlineData("""{"reserve_correction_check_info":{"invalid_host_id_list":["\ud83d"]}}""")]
    public async Task Broken_unicode_is_no_crash(string data)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply($$"""{"code":0,"msg":"ok","data":{{data}}}""");

        Exception? thrown = await Record.ExceptionAsync(() => feishu.Client.Reserves.UpdateAsync("r1", new(), cancellationToken: Cancellation));

        Assert.True(thrown is null or MeetingProtocolException, $"{thrown}");
    }

    private static T Read<T>(JsonTypeInfo<T> type, string json) => JsonSerializer.Deserialize(json, type)!;
}
