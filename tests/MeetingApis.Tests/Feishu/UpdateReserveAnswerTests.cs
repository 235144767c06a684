using System.Text.Json.Nodes;
using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>What updating a reservation returns.</summary>
public sealed class UpdateReserveAnswerTests
{
    [Fact]
    public async Task The_example_of_the_page_is_read_to_the_last_member()
    {
        UpdateReserveResponse response = await ReadAsync(Example.ResponseOf("feishu.reserves.update"));

        Assert.Equal(
            new Reserve
            {
                Id = "6911188411934973028",
                MeetingNo = "112000358",
                Password = "971024",
                Url = "https://vc.feishu.cn/j/337736498",
                LiveLink = "https://meetings.feishu.cn/s/1gub381l4gglv",
                EndTime = new DateTimeOffset(2020, 12, 25, 8, 2, 2, TimeSpan.Zero),
                ExpireStatus = 0,
            },
            response.Reserve);
        Assert.Equal(["ou_3ec3f6a28a0d08c45d895276e8e5e19b"], response.ReserveCorrectionCheckInfo!.InvalidHostIdList);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("1", 1)]
    [InlineData("2", 2)]
    [InlineData("77", 77)]
    [InlineData("-3", -3)]
    [InlineData("\"2\"", 2)]
    [InlineData("2.0", 2)]
    public async Task Every_expire_status_survives(string sent, int expected)
    {
        UpdateReserveResponse response = await ReadReserveAsync($$"""{"expire_status":{{sent}}}""");

        Assert.Equal((ReserveExpireStatus)expected, response.Reserve!.ExpireStatus);
    }

    [Theory]
    [InlineData(1, ReserveExpireStatus.NotExpired)]
    [InlineData(2, ReserveExpireStatus.Expired)]
    public void The_documented_expire_statuses_have_names(int number, ReserveExpireStatus expected) =>
        Assert.Equal(expected, (ReserveExpireStatus)number);

    [Theory]
    [InlineData("6911188411934973028", "6911188411934973028")]
    [InlineData("112000358", "112000358")]
    [InlineData("true", "true")]
    [InlineData("\"\"", "")]
    [InlineData("\"预约\"", "预约")]
    [InlineData("\"\\u9884\\u7ea6\"", "预约")]
    [InlineData("null", null)]
    public async Task Text_is_read_from_numbers_too(string sent, string? expected)
    {
        UpdateReserveResponse response = await ReadReserveAsync($$"""{"id":{{sent}},"meeting_no":{{sent}},"password":{{sent}},"url":{{sent}},"live_link":{{sent}}}""");

        Assert.Equal(new Reserve { Id = expected, MeetingNo = expected, Password = expected, Url = expected, LiveLink = expected }, response.Reserve);
    }

    [Theory]
    [InlineData("\"1608883322\"")]
    [InlineData("1608883322")]
    [InlineData("1608883322.0")]
    public async Task The_end_is_read_from_text_and_from_a_number(string sent)
    {
        UpdateReserveResponse response = await ReadReserveAsync($$"""{"end_time":{{sent}}}""");

        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1608883322), response.Reserve!.EndTime);
        Assert.Equal(TimeSpan.Zero, response.Reserve.EndTime!.Value.Offset);
    }

    [Theory]
    [InlineData("end_time", "\"soon\"")]
    [InlineData("end_time", "99999999999999")]
    [InlineData("end_time", "{}")]
    [InlineData("expire_status", "\"none\"")]
    [InlineData("expire_status", "1.5")]
    [InlineData("expire_status", "3000000000")]
    [InlineData("expire_status", "[1]")]
    [InlineData("id", "{}")]
    [InlineData("url", "[\"https://vc.feishu.cn/j/1\"]")]
    public async Task A_field_of_another_shape_is_named_and_loses_no_other(string member, string sent)
    {
        UpdateReserveResponse response = await ReadReserveAsync($$"""{"{{member}}":{{sent}},"meeting_no":"1"}""");

        Assert.Equal([$"$.reserve.{member}"], response.UnreadFields);
        Assert.Equal(new Reserve { MeetingNo = "1" }, response.Reserve);
    }

    [Theory]
    [InlineData("""{"code":0,"msg":"success"}""")]
    [InlineData("""{"code":0,"msg":"success","data":null}""")]
    [InlineData("""{"code":0,"msg":"success","data":""}""")]
    [InlineData("""{"code":0,"msg":"success","data":{}}""")]
    [InlineData("""{"code":0,"msg":"success","data":{"reserve":null,"reserve_correction_check_info":null}}""")]
    [InlineData("""{"code":0,"msg":"success","data":{"reserve":"","reserve_correction_check_info":""}}""")]
    public async Task An_answer_without_data_is_an_answer_without_a_reservation(string answer)
    {
        UpdateReserveResponse response = await ReadAsync(answer);

        Assert.Null(response.Reserve);
        Assert.Null(response.ReserveCorrectionCheckInfo);
    }

    [Fact]
    public async Task Absent_members_are_null()
    {
        UpdateReserveResponse response = await ReadReserveAsync("{}");

        Assert.Equal(new Reserve(), response.Reserve);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"invalid_host_id_list":null}""")]
    [InlineData("""{"invalid_host_id_list":""}""")]
    [InlineData("""{"invalid_host_id_list":[]}""")]
    [InlineData("""{"invalid_host_id_list":[null]}""")]
    public async Task A_list_of_nothing_is_empty_and_not_null(string sent)
    {
        UpdateReserveResponse response = await ReadAsync($$$"""{"code":0,"data":{"reserve_correction_check_info":{{{sent}}}}}""");

        Assert.Empty(response.ReserveCorrectionCheckInfo!.InvalidHostIdList);
    }

    [Theory]
    [InlineData("\"ou_1\"", "ou_1")]
    [InlineData("7", "7")]
    [InlineData("[7,\"ou_1\"]", "7 ou_1")]
    public async Task A_list_is_read_from_one_value_and_from_numbers_too(string sent, string expected)
    {
        UpdateReserveResponse response = await ReadAsync($$$$"""{"code":0,"data":{"reserve_correction_check_info":{"invalid_host_id_list":{{{{sent}}}}}}}""");

        Assert.Equal(expected, string.Join(' ', response.ReserveCorrectionCheckInfo!.InvalidHostIdList));
    }

    [Theory]
    [InlineData("""{"data":{"reserve":{"id":"r1"}},"msg":"success","code":0}""")]
    [InlineData("""{"data":{"extra":{"reserve":{"id":"other"}},"reserve":{"extra":[1,{"id":"other"}],"id":"r1","new":null}},"code":0,"other":{"code":1}}""")]
    [InlineData("""{"code":"0","msg":"","data":{"reserve":{"id":"r1"}}}""")]
    [InlineData(" \r\n\t{ \"code\" : 0 , \"data\" : { \"reserve\" : { \"id\" : \"r1\" } } } \r\n")]
    [InlineData("\uFEFF{\"code\":0,\"data\":{\"reserve\":{\"id\":\"r1\"}}}")]
    [InlineData("""{"co\u0064e":0,"d\u0061ta":{"reserve":{"id":"r1"}}}""")]
    public async Task Order_blanks_unknown_members_and_a_byte_order_mark_do_not_matter(string answer)
    {
        UpdateReserveResponse response = await ReadAsync(answer);

        Assert.Equal("r1", response.Reserve!.Id);
    }

    [Fact]
    public async Task The_example_is_read_in_any_order_of_its_members()
    {
        JsonNode example = JsonNode.Parse(Example.ResponseOf("feishu.reserves.update"))!;

        UpdateReserveResponse response = await ReadAsync(Reversed(example)!.ToJsonString());

        Assert.Equal("6911188411934973028", response.Reserve!.Id);
        Assert.Single(response.ReserveCorrectionCheckInfo!.InvalidHostIdList);
    }

    [Fact]
    public async Task The_body_decides_and_not_the_status()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":0,"data":{"reserve":{"id":"r1"}}}""", System.Net.HttpStatusCode.InternalServerError);

        UpdateReserveResponse response = await feishu.Client.Reserves.UpdateAsync("r1", new(), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("r1", response.Reserve!.Id);
    }

    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Reverse().Select(member => KeyValuePair.Create(member.Key, Reversed(member.Value)))),
        _ => node?.DeepClone(),
    };

    private static Task<UpdateReserveResponse> ReadReserveAsync(string reserve) => ReadAsync($$$"""{"code":0,"msg":"success","data":{"reserve":{{{reserve}}}}}""");

    private static async Task<UpdateReserveResponse> ReadAsync(string answer)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply(answer);
        return await feishu.Client.Reserves.UpdateAsync("r1", new(), cancellationToken: TestContext.Current.CancellationToken);
    }
}
