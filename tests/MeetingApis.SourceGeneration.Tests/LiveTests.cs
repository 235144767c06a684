namespace MeetingApis.SourceGeneration.Tests;

/// <summary>What the output does when it is called.</summary>
public sealed class LiveTests
{
    private const string Facts = """Docs = "https://example.com", Tokens = TokenKinds.Tenant""";

    [Fact]
    public void Path_parameters_are_escaped_and_stand_where_the_template_says()
    {
        const string Members = $$"""
            [Get("/rooms/{room_id}/reserves/{RESERVEID}/end")]
            [Operation("feishu.reserves.get", {{Facts}})]
            Task<ReserveResponse> GetAsync(string reserveId, [AliasAs("room_id")] string room, CancellationToken cancellationToken = default);
            """;

        var sent = Live.Call(Members, """api.GetAsync("69/11?", "会议 1")""");

        Assert.Equal("/rooms/%E4%BC%9A%E8%AE%AE%201/reserves/69%2F11%3F/end", sent["Url"]);
        Assert.Equal("/rooms/{room_id}/reserves/{RESERVEID}/end", sent["PathTemplate"]);
    }

    [Fact]
    public void Query_values_are_written_as_the_vendor_wants_them()
    {
        const string Members = $"""
            [Get("/reserves")]
            [Operation("feishu.reserves.find", {Facts})]
            Task<ReserveResponse> FindAsync(string topic, int size, long version, bool all, ReserveStatus status, [AliasAs("id_type")] FeishuUserIdType idType, CancellationToken cancellationToken = default);
            """;

        var sent = Live.Call(Members, """api.FindAsync("会议 & more=1", -5, 6911188411932033028, true, ReserveStatus.Ended, FeishuUserIdType.OpenId)""");

        Assert.Equal("/reserves?topic=%E4%BC%9A%E8%AE%AE%20%26%20more%3D1&size=-5&version=6911188411932033028&all=true&status=3&id_type=open_id", sent["Url"]);
    }

    [Fact]
    public void Null_query_values_are_left_out()
    {
        const string Members = $"""
            [Get("/reserves")]
            [Operation("feishu.reserves.find", {Facts})]
            Task<ReserveResponse> FindAsync(string? topic = null, int? size = null, long? version = null, bool? all = null, ReserveStatus? status = null, FeishuUserIdType? idType = null,
                [Query(CollectionFormat.Multi)] IReadOnlyList<string>? ids = null, [Query(CollectionFormat.Multi)] IReadOnlyList<ReserveStatus>? statuses = null, CancellationToken cancellationToken = default);
            """;

        var sent = Live.Call(Members, "api.FindAsync()");

        Assert.Equal("/reserves", sent["Url"]);
    }

    [Fact]
    public void Lists_repeat_their_key()
    {
        const string Members = $"""
            [Get("/reserves")]
            [Operation("feishu.reserves.find", {Facts})]
            Task<ReserveResponse> FindAsync([Query(CollectionFormat.Multi)] IReadOnlyList<string> ids, [Query(CollectionFormat.Multi)] IReadOnlyList<FeishuUserIdType> types,
                [Query(CollectionFormat.Multi)] IReadOnlyList<ReserveStatus?> statuses, CancellationToken cancellationToken = default);
            """;

        var sent = Live.Call(Members, """api.FindAsync(["a b", "c"], [FeishuUserIdType.OpenId, FeishuUserIdType.UnionId], [ReserveStatus.Planned, null, ReserveStatus.Ended])""");

        Assert.Equal("/reserves?ids=a%20b&ids=c&types=open_id&types=union_id&statuses=1&statuses=3", sent["Url"]);
    }

    [Fact]
    public void Query_object_writes_inherited_properties_first_and_times_by_their_converter()
    {
        const string Members = $"""
            [Get("/reserves")]
            [Operation("feishu.reserves.list", {Facts})]
            Task<ListReservesResponse> ListAsync([Query] ListReservesRequest request, CancellationToken cancellationToken = default);
            """;

        var sent = Live.Call(Members, """
            api.ListAsync(new()
            {
                PageSize = 20,
                Topic = "周会",
                RoomIds = ["omm_1", "omm_2"],
                IdTypes = [FeishuUserIdType.UnionId],
                StartTime = new(2020, 12, 25, 17, 21, 7, TimeSpan.FromHours(8)),
                EndTime = DateTimeOffset.FromUnixTimeSeconds(1608888900),
                Status = ReserveStatus.Planned,
                IsExternal = false,
            })
            """);

        Assert.Equal(
            "/reserves?page_size=20&topic=%E5%91%A8%E4%BC%9A&room_ids=omm_1&room_ids=omm_2&id_types=union_id&start_time=1608888067&end_time=1608888900&status=1&is_external=false&owner_id_type=open_id&Version=0",
            sent["Url"]);
    }

    [Fact]
    public void Query_object_leaves_out_what_is_null()
    {
        const string Members = $"""
            [Get("/reserves")]
            [Operation("feishu.reserves.list", {Facts})]
            Task<ListReservesResponse> ListAsync([Query] ListReservesRequest request, CancellationToken cancellationToken = default);
            """;

        var sent = Live.Call(Members, "api.ListAsync(new() { StartTime = DateTimeOffset.UnixEpoch })");

        Assert.Equal("/reserves?start_time=0&owner_id_type=open_id&Version=0", sent["Url"]);
    }

    [Fact]
    public void Overridden_property_is_written_once_and_by_its_last_name()
    {
        const string Request = """
            namespace MeetingApis.Feishu;
            public abstract record FirstRequest { public virtual string? Topic { get; init; } public string? Room { get; init; } }
            public sealed record LastRequest : FirstRequest
            {
                [AliasAs("subject")] public override string? Topic { get; init; }
                [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Owner { get; init; }
                public string Hidden { internal get; init; } = "hidden";
                public static string Shared => "static";
                public string this[int index] => "indexer";
            }
            """;
        string api = Sources.Api($"""
            [Get("/reserves")]
            [Operation("feishu.reserves.find", {Facts})]
            Task FindAsync([Query] LastRequest request, CancellationToken cancellationToken = default);
            """);

        var run = GeneratorRun.Of(api, Request);

        string[] queries = [.. run.File("Feishu.FeishuReservesApi.g.cs").Split('\n').Where(static line => line.Contains("AppendQuery", StringComparison.Ordinal)).Select(static line => line.Trim())];
        Assert.Equal(["""url.AppendQuery("subject", request.Topic);""", """url.AppendQuery("Room", request.Room);""", """url.AppendQuery("Owner", request.Owner);"""], queries);
    }

    [Fact]
    public void Body_travels_with_its_json_type_and_its_rules()
    {
        const string Members = $"""
            [Post("/reserves")]
            [Headers("X-Kind: check:1")]
            [Operation("feishu.reserves.check", {Facts})]
            Task<ReserveResponse> CheckAsync([Body] CheckReserveRequest request, CancellationToken cancellationToken = default);
            """;

        var sent = Live.Call(Members, """api.CheckAsync(new() { Topic = "weekly" }, new CancellationTokenSource().Token)""");

        Assert.Equal("/reserves", sent["Url"]);
        Assert.Equal("""{"Topic":"weekly"}""", sent["Body"]);
        Assert.Equal("CheckReserveRequest { Topic = weekly }", sent["Validated"]);
        Assert.Equal("X-Kind: check:1", sent["Headers"]);
        Assert.Equal("ReserveResponse", sent["Response"]);
        Assert.Equal(true, sent["Cancellable"]);
    }

    [Fact]
    public void Query_object_brings_its_rules()
    {
        const string Members = $"""
            [Get("/reserves")]
            [Operation("feishu.reserves.check", {Facts})]
            Task CheckAsync([Query] CheckReserveRequest request, CancellationToken cancellationToken = default);
            """;

        var sent = Live.Call(Members, """api.CheckAsync(new() { Topic = "weekly" })""");

        Assert.Equal("/reserves?Topic=weekly", sent["Url"]);
        Assert.Equal("CheckReserveRequest { Topic = weekly }", sent["Validated"]);
        Assert.Null(sent["Body"]);
    }

    [Fact]
    public void Call_without_body_rules_or_response_has_none()
    {
        const string Members = $"""
            [Delete("/reserves")]
            [Operation("feishu.reserves.clear", {Facts})]
            Task ClearAsync(CancellationToken cancellationToken = default);
            """;

        var sent = Live.Call(Members, "api.ClearAsync()");

        Assert.Null(sent["Body"]);
        Assert.Null(sent["Validated"]);
        Assert.Null(sent["Headers"]);
        Assert.False(sent.ContainsKey("Response"));
    }

    [Fact]
    public void Operation_facts_are_those_of_the_attribute()
    {
        const string Members = """
            [Post("/reserves")]
            [Operation("feishu.reserves.apply", Docs = "https://example.com/apply", Tokens = TokenKinds.Tenant | TokenKinds.User,
                Scopes = ["vc:reserve", "vc:\"all\""], PerSecond = 50, PerMinute = 1000, PerHour = 20_000, DoneCodes = ["121004"])]
            Task ApplyAsync(CancellationToken cancellationToken = default);
            """;

        var sent = Live.Call(Members, "api.ApplyAsync()");

        Assert.Equal("feishu.reserves.apply", sent["Operation"]);
        Assert.Equal("Feishu", sent["Vendor"]);
        Assert.Equal("POST", sent["Method"]);
        Assert.Equal("https://example.com/apply", sent["Docs"]);
        Assert.Equal("Tenant, User", sent["Tokens"]);
        Assert.Equal("vc:reserve vc:\"all\"", sent["Scopes"]);
        Assert.Equal(50, sent["PerSecond"]);
        Assert.Equal(1000, sent["PerMinute"]);
        Assert.Equal(20_000, sent["PerHour"]);
        Assert.Equal("121004", sent["DoneCodes"]);
    }

    [Fact]
    public void Limits_that_nobody_documents_are_null()
    {
        const string Members = $"""
            [Get("/reserves")]
            [Operation("feishu.reserves.get", {Facts})]
            Task GetAsync(CancellationToken cancellationToken = default);
            """;

        var sent = Live.Call(Members, "api.GetAsync()");

        Assert.Null(sent["PerSecond"]);
        Assert.Null(sent["PerMinute"]);
        Assert.Null(sent["PerHour"]);
        Assert.Equal("", sent["Scopes"]);
        Assert.Equal("", sent["DoneCodes"]);
    }

    [Theory]
    [InlineData("Get", "", "Safe")]
    [InlineData("Put", "", "Idempotent")]
    [InlineData("Delete", "", "Idempotent")]
    [InlineData("Post", "", "NotIdempotent")]
    [InlineData("Patch", "", "NotIdempotent")]
    [InlineData("Post", ", Safety = RetrySafety.Safe", "Safe")]
    [InlineData("Put", ", Safety = RetrySafety.NotIdempotent", "NotIdempotent")]
    public void Retry_safety_is_what_is_written_else_what_the_verb_says(string verb, string safety, string expected)
    {
        string members = $"""
            [{verb}("/reserves")]
            [Operation("feishu.reserves.call", {Facts}{safety})]
            Task CallAsync(CancellationToken cancellationToken = default);
            """;

        var sent = Live.Call(members, "api.CallAsync()");

        Assert.Equal(verb.ToUpperInvariant(), sent["Method"]);
        Assert.Equal(expected, sent["Safety"]);
    }

    [Theory]
    [InlineData("null!, new()", "reserveId")]
    [InlineData("\"\", new()", "reserveId")]
    [InlineData("\"r1\", null!", "request")]
    public void Missing_arguments_are_refused_by_name(string arguments, string parameter)
    {
        const string Members = $$"""
            [Put("/reserves/{reserveId}")]
            [Operation("feishu.reserves.update", {{Facts}})]
            Task<ReserveResponse> UpdateAsync(string reserveId, [Body] UpdateReserveRequest request, CancellationToken cancellationToken = default);
            """;

        var thrown = Assert.ThrowsAny<ArgumentException>(() => Live.Call(Members, $"api.UpdateAsync({arguments})"));

        Assert.Equal(parameter, thrown.ParamName);
    }

    [Fact]
    public void Catalogue_is_sorted_and_holds_the_operations_that_the_calls_use()
    {
        string reserves = Sources.Api($"""
            [Put("/reserves")]
            [Operation("feishu.reserves.update", {Facts})]
            Task UpdateAsync(CancellationToken cancellationToken = default);

            [Get("/reserves")]
            [Operation("feishu.reserves.get", {Facts})]
            Task GetAsync(CancellationToken cancellationToken = default);
            """);
        string alerts = Sources.Api($"""
            [Get("/alerts")]
            [Operation("feishu.alerts.list", {Facts})]
            Task ListAsync(CancellationToken cancellationToken = default);
            """, "IFeishuAlertsApi");

        var catalogue = Live.Load(reserves, alerts).GetType("MeetingApis.Feishu.Internal.FeishuOperations")!.GetProperty("All")!;
        var first = (IEnumerable<object>)catalogue.GetValue(null)!;

        Assert.Equal(["feishu.alerts.list", "feishu.reserves.get", "feishu.reserves.update"], first.Select(static operation => operation.ToString()));
        Assert.Same(first, catalogue.GetValue(null));
    }
}
