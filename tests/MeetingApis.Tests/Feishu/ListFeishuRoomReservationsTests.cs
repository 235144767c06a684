using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>What listing room reservations puts on the wire.</summary>
public sealed class ListFeishuRoomReservationsTests
{
    private const string Path = "/open-apis/vc/v1/resource_reservation_list";

    private static readonly DateTimeOffset s_time = DateTimeOffset.FromUnixTimeSeconds(1655276858);

    private static readonly ListFeishuRoomReservationsRequest s_request = new() { RoomLevelId = "omb_1", StartTime = s_time, EndTime = s_time, RoomIds = ["omm_1"] };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_sends_the_example_of_the_page_in_its_order()
    {
        FeishuStub feishu = Start();
        var request = new ListFeishuRoomReservationsRequest
        {
            RoomLevelId = "omb_57c9cc7d9a81e27e54c8fabfd02759e7",
            NeedTopic = true,
            StartTime = s_time,
            EndTime = s_time,
            RoomIds = ["omm_eada1d61a550955240c28757e7dec3af"],
            IsExclude = false,
            PageSize = 20,
            PageToken = "20",
        };

        await feishu.Client.RoomReservations.ListAsync(request, Cancellation);

        feishu.Received(
            HttpMethod.Get,
            Path + "?room_level_id=omb_57c9cc7d9a81e27e54c8fabfd02759e7&need_topic=true&start_time=1655276858&end_time=1655276858&room_ids=omm_eada1d61a550955240c28757e7dec3af&is_exclude=false&page_size=20&page_token=20");
    }

    [Fact]
    public async Task List_omits_parameters_never_set()
    {
        FeishuStub feishu = Start();

        await feishu.Client.RoomReservations.ListAsync(s_request, Cancellation);

        feishu.Received(HttpMethod.Get, Path + "?room_level_id=omb_1&start_time=1655276858&end_time=1655276858&room_ids=omm_1");
    }

    [Fact]
    public async Task List_repeats_the_name_for_each_room()
    {
        FeishuStub feishu = Start();

        await feishu.Client.RoomReservations.ListAsync(s_request with { RoomIds = ["omm_3", "omm_1", "omm_2"] }, Cancellation);

        feishu.Received(HttpMethod.Get, Path + "?room_level_id=omb_1&start_time=1655276858&end_time=1655276858&room_ids=omm_3&room_ids=omm_1&room_ids=omm_2");
    }

    [Fact]
    public async Task List_sends_false_as_well_as_true()
    {
        FeishuStub feishu = Start();

        await feishu.Client.RoomReservations.ListAsync(s_request with { NeedTopic = false, IsExclude = true }, Cancellation);

        feishu.Received(HttpMethod.Get, Path + "?room_level_id=omb_1&need_topic=false&start_time=1655276858&end_time=1655276858&room_ids=omm_1&is_exclude=true");
    }

    [Fact]
    public async Task List_can_look_at_the_whole_organization()
    {
        FeishuStub feishu = Start();

        await feishu.Client.RoomReservations.ListAsync(s_request with { RoomLevelId = ListFeishuRoomReservationsRequest.WholeOrganization }, Cancellation);

        feishu.Received(HttpMethod.Get, Path + "?room_level_id=0&start_time=1655276858&end_time=1655276858&room_ids=omm_1");
    }

    [Theory]
    [InlineData("a+b/c==", "a%2Bb%2Fc%3D%3D")]
    [InlineData("a b", "a%20b")]
    [InlineData("a&page_size=1#x?y", "a%26page_size%3D1%23x%3Fy")]
    [InlineData("100%25", "100%2525")]
    [InlineData("下一页", "%E4%B8%8B%E4%B8%80%E9%A1%B5")]
    [InlineData("🎉", "%F0%9F%8E%89")]
    [InlineData("a\r\nb", "a%0D%0Ab")]
    [InlineData("~-._", "~-._")]
    [InlineData("", "")]
    public async Task List_escapes_text_in_the_query(string token, string onTheWire)
    {
        FeishuStub feishu = Start();

        await feishu.Client.RoomReservations.ListAsync(s_request with { RoomIds = ["omm_" + token], PageToken = token }, Cancellation);

        feishu.Received(HttpMethod.Get, $"{Path}?room_level_id=omb_1&start_time=1655276858&end_time=1655276858&room_ids=omm_{onTheWire}&page_token={onTheWire}");
    }

    [Fact]
    public async Task List_sends_instants_whatever_their_offset_and_cuts_fractions_off()
    {
        FeishuStub feishu = Start();
        DateTimeOffset time = s_time.ToOffset(TimeSpan.FromHours(8)).AddMilliseconds(999);

        await feishu.Client.RoomReservations.ListAsync(s_request with { StartTime = time, EndTime = time }, Cancellation);

        feishu.Received(HttpMethod.Get, Path + "?room_level_id=omb_1&start_time=1655276858&end_time=1655276858&room_ids=omm_1");
    }

    [Fact]
    public async Task List_sends_the_token_in_one_header_and_no_body()
    {
        FeishuStub feishu = Start();

        await feishu.Client.RoomReservations.ListAsync(s_request, Cancellation);

        ReceivedRequest received = Assert.Single(feishu.Transport.Calls);
        Assert.StartsWith("https://open.feishu.cn" + Path + "?", received.Url, StringComparison.Ordinal);
        Assert.Equal(["Authorization", "Content-Length"], received.Headers.Keys);
        Assert.Equal("Bearer token-1", received.Headers["Authorization"]);
        Assert.Empty(received.Body);
    }

    [Fact]
    public async Task List_leaves_absent_lists_out_where_validation_is_off()
    {
        var feishu = FeishuStub.Start(options => options.ValidateRequests = false);
        feishu.ReplyExample("room_reservations.list");

        await feishu.Client.RoomReservations.ListAsync(new() { StartTime = s_time, EndTime = s_time, RoomIds = [] }, Cancellation);

        feishu.Received(HttpMethod.Get, Path + "?start_time=1655276858&end_time=1655276858");
    }

    [Fact]
    public async Task List_refuses_a_null_request()
    {
        FeishuStub feishu = Start();

        ArgumentNullException thrown = await Assert.ThrowsAsync<ArgumentNullException>(() => feishu.Client.RoomReservations.ListAsync(null!, Cancellation));

        Assert.Equal("request", thrown.ParamName);
        Assert.Empty(feishu.Transport.TokenRequests);
    }

    private static FeishuStub Start()
    {
        var feishu = FeishuStub.Start();
        feishu.ReplyExample("room_reservations.list");
        return feishu;
    }
}
