using System.Net;
using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;
using NSubstitute;

namespace MeetingApis.Tests.Feishu;

/// <summary>Following the pages of room reservations.</summary>
public sealed class EnumerateRoomReservationsTests
{
    private static readonly DateTimeOffset s_time = DateTimeOffset.FromUnixTimeSeconds(1655276858);

    private static readonly ListFeishuRoomReservationsRequest s_request = new() { RoomLevelId = "omb_1", StartTime = s_time, EndTime = s_time, RoomIds = ["omm_1"], PageSize = 50 };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Enumerate_follows_the_pages_and_passes_the_token_on()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply(Page("a b", "t+1/"));
        feishu.Reply(Page("", "t2"));
        feishu.Reply(Page("c"));

        string rooms = await RoomsAsync(feishu.Client.RoomReservations.EnumerateAsync(s_request, Cancellation));

        Assert.Equal("a b c", rooms);
        const string Query = "/open-apis/vc/v1/resource_reservation_list?room_level_id=omb_1&start_time=1655276858&end_time=1655276858&room_ids=omm_1&page_size=50";
        Assert.Equal([Query, Query + "&page_token=t%2B1%2F", Query + "&page_token=t2"], feishu.Transport.Calls.Select(call => call.PathAndQuery));
        Assert.Single(feishu.Transport.TokenRequests);
    }

    [Theory]
    [InlineData("""{"code":0}""")]
    [InlineData("""{"code":0,"data":{"has_more":false,"page_token":"t9"}}""")]
    [InlineData("""{"code":0,"data":{"page_token":""}}""")]
    [InlineData("""{"code":0,"data":{"page_token":"0"}}""")]
    public async Task Enumerate_ends_where_no_more_follows(string answer)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply(answer);

        string rooms = await RoomsAsync(feishu.Client.RoomReservations.EnumerateAsync(s_request, Cancellation));

        Assert.Empty(rooms);
        Assert.Single(feishu.Transport.Calls);
    }

    [Fact]
    public async Task Enumerate_begins_at_the_token_of_the_request()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply(Page("a", "t2"));
        feishu.Reply(Page("b"));

        await RoomsAsync(feishu.Client.RoomReservations.EnumerateAsync(s_request with { PageToken = "t1" }, Cancellation));

        Assert.Equal(["t1", "t2"], feishu.Transport.Calls.Select(TokenOf));
    }

    [Fact]
    public async Task Enumerate_begins_anew_each_time_it_is_enumerated()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply(Page("a", "t1"));
        feishu.Reply(Page("b"));
        feishu.Reply(Page("a", "t1"));
        feishu.Reply(Page("b"));
        IAsyncEnumerable<FeishuRoomReservation> bookings = feishu.Client.RoomReservations.EnumerateAsync(s_request, Cancellation);

        await RoomsAsync(bookings);
        string second = await RoomsAsync(bookings);

        Assert.Equal("a b", second);
        Assert.Equal([null, "t1", null, "t1"], feishu.Transport.Calls.Select(TokenOf));
    }

    [Fact]
    public async Task Enumerate_asks_for_nothing_before_it_is_enumerated()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply(Page("a"));

        IAsyncEnumerable<FeishuRoomReservation> bookings = feishu.Client.RoomReservations.EnumerateAsync(s_request, Cancellation);

        Assert.NotNull(bookings);
        Assert.Empty(feishu.Transport.Calls);
    }

    [Fact]
    public async Task Enumerate_asks_for_a_page_at_most_ahead_of_what_was_consumed()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply(Page("a b", "t1"));
        feishu.Reply(Page("c", "t2"));
        feishu.Reply(Page("d"));

        var pagesAt = new List<string>();
        await foreach (FeishuRoomReservation booking in feishu.Client.RoomReservations.EnumerateAsync(s_request, Cancellation))
        {
            pagesAt.Add($"{booking.RoomId}{feishu.Transport.Calls.Count}");
        }

        Assert.Equal("a1 b1 c2 d3", string.Join(' ', pagesAt));
    }

    [Fact]
    public async Task Enumerate_stops_asking_when_the_consumer_stops()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply(Page("a b", "t1"));

        await foreach (FeishuRoomReservation booking in feishu.Client.RoomReservations.EnumerateAsync(s_request, Cancellation))
        {
            if (booking.RoomId == "b")
            {
                break;
            }
        }

        Assert.Single(feishu.Transport.Calls);
    }

    [Theory]
    [InlineData("t1 t1")]
    [InlineData("t1 t2 t1")]
    [InlineData("t1 t2 t3 t1")]
    [InlineData("t1 t2 t3 t4 t5 t3")]
    [InlineData("t1 t2 t3 t4 t5 t6 t7 t8 t9 t10 t11 t2")]
    public async Task Tokens_that_come_again_are_an_error_and_no_loop(string tokens)
    {
        string[] chain = tokens.Split(' ');
        var feishu = FeishuStub.Start();
        AnswerFromChain(feishu, chain);

        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => RoomsAsync(feishu.Client.RoomReservations.EnumerateAsync(s_request, Cancellation)));

        Assert.Equal("feishu.room_reservations.list", thrown.Operation);
        Assert.False(thrown.IsTransient);
        Assert.True(feishu.Transport.Calls.Count <= 4 * chain.Length, $"{feishu.Transport.Calls.Count} pages were read.");
    }

    [Fact]
    public async Task A_token_that_was_just_sent_is_an_error_at_once()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply(Page("a", "t1"));

        await Assert.ThrowsAsync<MeetingProtocolException>(() => RoomsAsync(feishu.Client.RoomReservations.EnumerateAsync(s_request with { PageToken = "t1" }, Cancellation)));

        Assert.Single(feishu.Transport.Calls);
    }

    [Fact]
    public async Task Many_pages_with_tokens_of_their_own_are_no_loop()
    {
        var feishu = FeishuStub.Start();
        AnswerFromChain(feishu, [.. Enumerable.Range(1, 300).Select(page => $"t{page}"), ""]);

        string rooms = await RoomsAsync(feishu.Client.RoomReservations.EnumerateAsync(s_request, Cancellation));

        Assert.Equal(301, rooms.Split(' ').Length);
    }

    [Theory]
    [InlineData("""{"has_more":true}""")]
    [InlineData("""{"has_more":true,"page_token":null}""")]
    [InlineData("""{"has_more":true,"page_token":""}""")]
    public async Task More_without_a_token_is_an_error_after_the_rows_that_came(string data)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply($$"""{"code":0,"data":{{data.Replace("{", """{"room_reservation_list":[{"room_id":"a"}],""", StringComparison.Ordinal)}} }""");
        var seen = new List<string?>();

        await Assert.ThrowsAsync<MeetingProtocolException>(async () =>
        {
            await foreach (FeishuRoomReservation booking in feishu.Client.RoomReservations.EnumerateAsync(s_request, Cancellation))
            {
                seen.Add(booking.RoomId);
            }
        });

        Assert.Equal(["a"], seen);
        Assert.Single(feishu.Transport.Calls);
    }

    [Fact]
    public async Task A_failure_on_a_later_page_comes_after_the_rows_of_the_earlier_ones()
    {
        var feishu = FeishuStub.Start(options => options.MaxRetries = 0);
        feishu.Reply(Page("a", "t1"));
        feishu.Reply("""{"code":987654,"msg":"m"}""", HttpStatusCode.BadRequest);
        var seen = new List<string?>();

        MeetingApiException thrown = await Assert.ThrowsAsync<MeetingApiException>(async () =>
        {
            await foreach (FeishuRoomReservation booking in feishu.Client.RoomReservations.EnumerateAsync(s_request, Cancellation))
            {
                seen.Add(booking.RoomId);
            }
        });

        Assert.Equal("987654", thrown.Code);
        Assert.Equal(["a"], seen);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancelling_between_pages_asks_for_no_other_page(bool givenToTheEnumerator)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply(Page("a", "t1"));
        using var source = new CancellationTokenSource();
        IAsyncEnumerable<FeishuRoomReservation> bookings = givenToTheEnumerator
            ? feishu.Client.RoomReservations.EnumerateAsync(s_request, CancellationToken.None)
            : feishu.Client.RoomReservations.EnumerateAsync(s_request, source.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (FeishuRoomReservation booking in bookings.WithCancellation(givenToTheEnumerator ? source.Token : CancellationToken.None))
            {
                await source.CancelAsync();
            }
        });

        Assert.Single(feishu.Transport.Calls);
    }

    [Fact]
    public async Task Enumerate_refuses_what_the_page_forbids_when_it_is_enumerated()
    {
        var feishu = FeishuStub.Start();

        await Assert.ThrowsAsync<MeetingValidationException>(() => RoomsAsync(feishu.Client.RoomReservations.EnumerateAsync(s_request with { PageSize = 1 }, Cancellation)));

        Assert.Empty(feishu.Transport.Calls);
    }

    [Fact]
    public void Enumerate_refuses_null_arguments_at_once()
    {
        IFeishuRoomReservationsApi api = Substitute.For<IFeishuRoomReservationsApi>();

        Assert.Equal("request", Assert.Throws<ArgumentNullException>(() => api.EnumerateAsync(null!, Cancellation)).ParamName);
        Assert.Equal("api", Assert.Throws<ArgumentNullException>(() => ((IFeishuRoomReservationsApi)null!).EnumerateAsync(s_request, Cancellation)).ParamName);
    }

    [Fact]
    public async Task Enumerate_works_on_a_substitute_of_the_interface()
    {
        IFeishuRoomReservationsApi api = Substitute.For<IFeishuRoomReservationsApi>();
        api.ListAsync(Arg.Is<ListFeishuRoomReservationsRequest>(request => request.PageToken == null), Arg.Any<CancellationToken>())
            .Returns(new ListFeishuRoomReservationsResponse { Items = [new() { RoomId = "a" }], HasMore = true, PageToken = "t1" });
        api.ListAsync(Arg.Is<ListFeishuRoomReservationsRequest>(request => request.PageToken == "t1"), Arg.Any<CancellationToken>())
            .Returns(new ListFeishuRoomReservationsResponse { Items = [new() { RoomId = "b" }] });

        string rooms = await RoomsAsync(api.EnumerateAsync(s_request, Cancellation));

        Assert.Equal("a b", rooms);
        await api.Received(1).ListAsync(s_request with { PageToken = "t1" }, Cancellation);
    }

    private static async Task<string> RoomsAsync(IAsyncEnumerable<FeishuRoomReservation> bookings)
    {
        var rooms = new List<string?>();
        await foreach (FeishuRoomReservation booking in bookings)
        {
            rooms.Add(booking.RoomId);
        }

        return string.Join(' ', rooms);
    }

    /// <summary>Answers each token with the next of the chain. The last either ends the pages, being empty, or leads back. A loop that nobody ends is ended here.</summary>
    private static void AnswerFromChain(FeishuStub feishu, string[] chain) => feishu.Transport.Answer((request, _) =>
    {
        bool isEndless = feishu.Transport.Calls.Count > 10 * chain.Length;
        string next = isEndless ? "" : chain[TokenOf(request) is { } token ? Array.IndexOf(chain, token) + 1 : 0];
        return Task.FromResult(StubTransport.Json(Page("a", next)));
    });

    private static string? TokenOf(ReceivedRequest request) =>
        request.PathAndQuery.Split("&page_token=") is [_, var token] ? token : null;

    private static string Page(string rooms, string next = "")
    {
        IEnumerable<string> rows = rooms.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(room => $$"""{"room_id":"{{room}}"}""");
        string more = next.Length > 0 ? $$"""true,"page_token":"{{next}}" """ : "false";
        return $$$"""{"code":0,"data":{"room_reservation_list":[{{{string.Join(',', rows)}}}],"has_more":{{{more}}}}}""";
    }
}
