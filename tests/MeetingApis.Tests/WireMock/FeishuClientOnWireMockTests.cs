using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingApis.Feishu;
using MeetingApis.Tests.Json;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.WireMock;

public sealed class FeishuClientOnWireMockTests(WireMockFixture server) : WireMockTests(server)
{
    private const string TokenUrl = "/open-apis/auth/v3/tenant_access_token/internal";

    private static readonly UpdateReserveRequest s_extension = new() { EndTime = DateTimeOffset.FromUnixTimeSeconds(1608888867) };

    public static TheoryData<string> Examples => [.. PageExamples.NamesOf(MeetingVendor.Feishu)];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task The_example_of_the_page_is_sent_and_its_answer_read_to_the_last_member(string operation)
    {
        FeishuClient client = Client();
        await client.Authorization.AcceptConsentAsync(new() { User = FeishuStub.User, AuthorizationCode = "wiremock-code" }, Cancellation);

        object? response = await PageExamples.CallAsync(operation, client);

        // One page misspells a name in its example; it is read under both names, and written under the right one.
        JsonNode? data = JsonNode.Parse(Example.ResponseOf(operation).Replace("custom_bulding_id", "custom_building_id", StringComparison.Ordinal))!["data"]?.DeepClone();
        if (response is not (null or EmptyResponse))
        {
            Assert.Equal(Texts(data).Order(StringComparer.Ordinal), Texts(JsonSerializer.SerializeToNode(response, ResponseModels.Of(response.GetType()))).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Enumerate_follows_the_pages()
    {
        var request = new ListFeishuRoomReservationsRequest
        {
            RoomLevelId = "omb_57c9cc7d9a81e27e54c8fabfd02759e7",
            StartTime = DateTimeOffset.FromUnixTimeSeconds(1671238800),
            EndTime = DateTimeOffset.FromUnixTimeSeconds(1671325200),
            RoomIds = ["omm_4de32cf10a4358788ff4e09e37ebbf9b", "omm_eada1d61a550955240c28757e7dec3af"],
            PageSize = 20,
        };

        var titles = new List<string?>();
        await foreach (FeishuRoomReservation booking in Client().RoomReservations.EnumerateAsync(request, Cancellation))
        {
            titles.Add(booking.EventTitle);
        }

        Assert.Equal("周会 评审", string.Join(' ', titles));
    }

    [Theory]
    [InlineData("authentication", typeof(MeetingAuthenticationException), "99991663")]
    [InlineData("permission", typeof(MeetingPermissionException), "121005")]
    [InlineData("validation", typeof(MeetingValidationException), "123006")]
    [InlineData("not-found", typeof(MeetingNotFoundException), "121004")]
    [InlineData("rate-limit", typeof(MeetingRateLimitException), "99991400")]
    [InlineData("quota", typeof(MeetingQuotaException), "99991403")]
    [InlineData("not-supported", typeof(MeetingNotSupportedException), "121002")]
    [InlineData("unavailable", typeof(MeetingUnavailableException), "121001")]
    [InlineData("protocol", typeof(MeetingProtocolException), null)]
    public async Task Update_ends_in_the_exception_of_the_category(string category, Type expected, string? code)
    {
        MeetingApiException thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(
            () => Client().Reserves.UpdateAsync($"reserve-{category}", s_extension, cancellationToken: Cancellation));

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
        Assert.Equal("feishu.reserves.update", thrown.Operation);
        Assert.Equal(1, await Server.CountAsync(HttpMethod.Put, $"/open-apis/vc/v1/reserves/reserve-{category}", Cancellation));
    }

    [Fact]
    public async Task A_moved_series_is_a_conflict_that_says_to_query_again()
    {
        var request = new ReplyFeishuRoomInstanceRequest { RoomId = "omm_conflict", Uid = "u", OriginalTime = 1, Status = FeishuRoomInstanceStatus.EndedBeforeDue };

        MeetingConflictException thrown = await Assert.ThrowsAsync<MeetingConflictException>(() => Client().RoomInstances.ReplyAsync(request, Cancellation));

        Assert.Equal("105003", thrown.Code);
        Assert.Contains("query", thrown.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_rate_limit_carries_the_wait_that_the_vendor_asks_for()
    {
        MeetingRateLimitException thrown = await Assert.ThrowsAsync<MeetingRateLimitException>(
            () => Client().Reserves.UpdateAsync("reserve-rate-limit", s_extension, cancellationToken: Cancellation));

        Assert.Equal(TimeSpan.FromSeconds(52), thrown.RetryAfter);
    }

    [Fact]
    public async Task A_wrong_secret_sends_no_call()
    {
        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(
            () => Client(secret: "wrong-secret").Reserves.UpdateAsync("reserve-renewal", s_extension, cancellationToken: Cancellation));

        Assert.Equal("10015", thrown.Code);
        Assert.Equal(1, await Server.CountAsync(HttpMethod.Post, TokenUrl, Cancellation));
        Assert.Equal(0, await Server.CountAsync(HttpMethod.Put, "/open-apis/vc/v1/reserves/reserve-renewal", Cancellation));
    }

    [Fact]
    public async Task A_rejected_token_is_renewed_and_the_call_replayed_once()
    {
        await Client(app: "cli_wiremock_renewal").Reserves.UpdateAsync("reserve-renewal", s_extension, cancellationToken: Cancellation);

        Assert.Equal(2, await Server.CountAsync(HttpMethod.Post, TokenUrl, Cancellation));
        Assert.Equal(2, await Server.CountAsync(HttpMethod.Put, "/open-apis/vc/v1/reserves/reserve-renewal", Cancellation));
    }

    private FeishuClient Client(string app = "cli_wiremock", string secret = "wiremock-secret") =>
        new(new FeishuOptions { BaseAddress = Server.BaseAddress, AppId = app, AppSecret = secret, MaxRetries = 0, ValidateRequests = false });

    /// <summary>Every value that is there, by its path and as text: whether it was a number or text does not matter, nor what is null or empty.</summary>
    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Texts(member.Value)),
        JsonArray items => items.SelectMany(Texts),
        null => [],
        _ => [$"{node.GetPath()} {node}"],
    };
}
