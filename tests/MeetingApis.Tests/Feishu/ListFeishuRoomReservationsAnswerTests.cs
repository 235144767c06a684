using System.Globalization;
using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>What listing room reservations returns.</summary>
public sealed class ListFeishuRoomReservationsAnswerTests
{
    [Fact]
    public async Task The_example_of_the_page_is_read_to_the_last_column()
    {
        ListFeishuRoomReservationsResponse page = await ReadAsync(Example.ResponseOf("feishu.room_reservations.list"));

        Assert.Equal("20", page.PageToken);
        Assert.True(page.HasMore);
        Assert.Equal(
            new FeishuRoomReservation
            {
                RoomId = "omm_4de32cf10a4358788ff4e09e37ebbf9b",
                RoomName = "VIP Meeting Room",
                EventTitle = "飞书邀请的日程",
                Reserver = "kehan",
                ReserverUserIdText = "ou_1234567(UserID);cli_123123(BotID)",
                DepartmentOfReserver = "development",
                GuestsNumberText = "5",
                AcceptedNumberText = "2",
                EventStartTimeText = "2022.12.17 21:00:00 (GMT+08:00)",
                EventEndTimeText = "2022.12.17 22:00:00 (GMT+08:00)",
                EventDurationText = "1:00:00",
                ReservationStatusText = "预定成功",
                CheckInDeviceText = "签到板",
                RoomCheckInStatusText = "已签到",
                CheckInTimeText = "2022.12.09 13:35:30 (GMT+08:00)",
                IsReleaseEarlyText = "已释放(手动释放)",
                ReleasingPerson = "kehan",
                ReleasingTimeText = "2022.12.20 11:25:15 (GMT+08:00)",
            },
            Assert.Single(page.Items));
    }

    [Fact]
    public async Task The_example_of_the_page_has_typed_views()
    {
        ListFeishuRoomReservationsResponse page = await ReadAsync(Example.ResponseOf("feishu.room_reservations.list"));

        FeishuRoomReservation booking = Assert.Single(page.Items);
        Assert.Equal("ou_1234567", booking.ReserverUserId);
        Assert.Equal("cli_123123", booking.ReserverBotId);
        Assert.Equal(5, booking.GuestsNumber);
        Assert.Equal(2, booking.AcceptedNumber);
        Assert.Equal("2022-12-17T21:00:00+08:00", Text(booking.EventStartTime));
        Assert.Equal("2022-12-17T22:00:00+08:00", Text(booking.EventEndTime));
        Assert.Equal(TimeSpan.FromHours(1), booking.EventDuration);
        Assert.Equal("2022-12-09T13:35:30+08:00", Text(booking.CheckInTime));
        Assert.Equal("2022-12-20T11:25:15+08:00", Text(booking.ReleasingTime));
    }

    [Theory]
    [InlineData("""{"code":0}""")]
    [InlineData("""{"code":0,"data":null}""")]
    [InlineData("""{"code":0,"data":""}""")]
    [InlineData("""{"code":0,"data":{}}""")]
    [InlineData("""{"code":0,"data":{"room_reservation_list":null,"page_token":null,"has_more":null}}""")]
    [InlineData("""{"code":0,"data":{"room_reservation_list":""}}""")]
    [InlineData("""{"code":0,"data":{"room_reservation_list":[null]}}""")]
    public async Task An_answer_without_rows_is_an_empty_page(string answer)
    {
        ListFeishuRoomReservationsResponse page = await ReadAsync(answer);

        Assert.Empty(page.Items);
        Assert.Null(page.PageToken);
        Assert.Null(page.HasMore);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"true\"", true)]
    [InlineData("\"False\"", false)]
    [InlineData("1", true)]
    [InlineData("0", false)]
    [InlineData("\"1\"", true)]
    [InlineData("null", null)]
    public async Task Whether_more_follows_is_read_from_text_and_numbers_too(string sent, bool? expected)
    {
        ListFeishuRoomReservationsResponse page = await ReadDataAsync($$"""{"has_more":{{sent}}}""");

        Assert.Equal(expected, page.HasMore);
    }

    [Theory]
    [InlineData("20", "20")]
    [InlineData("\"20\"", "20")]
    [InlineData("12345678901234567890123", "12345678901234567890123")]
    [InlineData("\"\"", "")]
    public async Task The_page_token_is_read_from_a_number_too(string sent, string expected)
    {
        ListFeishuRoomReservationsResponse page = await ReadDataAsync($$"""{"page_token":{{sent}}}""");

        Assert.Equal(expected, page.PageToken);
    }

    [Fact]
    public async Task One_row_stands_for_a_list_of_one()
    {
        ListFeishuRoomReservationsResponse page = await ReadDataAsync("""{"room_reservation_list":{"room_id":"omm_1"}}""");

        Assert.Equal("omm_1", Assert.Single(page.Items).RoomId);
    }

    [Fact]
    public async Task Numbers_and_booleans_are_read_as_the_texts_that_they_should_be()
    {
        ListFeishuRoomReservationsResponse page = await ReadDataAsync("""{"room_reservation_list":[{"guests_number":5,"accepted_number":2.0,"is_release_early":false,"event_title":2026,"event_duration":null}]}""");

        FeishuRoomReservation booking = Assert.Single(page.Items);
        Assert.Equal(5, booking.GuestsNumber);
        Assert.Equal("2.0", booking.AcceptedNumberText);
        Assert.Null(booking.AcceptedNumber);
        Assert.Equal("false", booking.IsReleaseEarlyText);
        Assert.Equal("2026", booking.EventTitle);
        Assert.Null(booking.EventDurationText);
        Assert.Null(booking.EventDuration);
    }

    [Fact]
    public async Task Order_and_unknown_columns_do_not_matter()
    {
        ListFeishuRoomReservationsResponse page = await ReadAsync(
            """{"data":{"has_more":false,"total":1,"room_reservation_list":[{"floor":{"name":"F1","room_id":"no"},"room_id":"omm_1","tags":["a"]},{"room_id":"omm_2"}]},"msg":"","code":0}""");

        Assert.Equal("omm_1 omm_2", string.Join(' ', page.Items.Select(booking => booking.RoomId)));
        Assert.False(page.HasMore);
    }

    [Theory]
    [InlineData("""{"has_more":"perhaps"}""", "$.has_more")]
    [InlineData("""{"has_more":2}""", "$.has_more")]
    [InlineData("""{"page_token":[]}""", "$.page_token")]
    public async Task Another_shape_of_what_says_where_pages_end_is_a_protocol_error_that_names_the_place(string data, string place)
    {
        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => ReadDataAsync(data));

        Assert.Contains($"at {place} (", thrown.Message, StringComparison.Ordinal);
    }

    private static string? Text(DateTimeOffset? time) => time?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static Task<ListFeishuRoomReservationsResponse> ReadDataAsync(string data) => ReadAsync($$"""{"code":0,"msg":"success","data":{{data}} }""");

    private static async Task<ListFeishuRoomReservationsResponse> ReadAsync(string answer)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply(answer);
        DateTimeOffset time = feishu.Time.GetUtcNow();
        return await feishu.Client.RoomReservations.ListAsync(new() { RoomLevelId = "omb_1", StartTime = time, EndTime = time, RoomIds = ["omm_1"] }, TestContext.Current.CancellationToken);
    }
}
