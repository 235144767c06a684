namespace MeetingApis.SourceGeneration.Tests;

/// <summary>What the output looks like, feature by feature.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void Path_body_and_query_parameter()
    {
        string source = Sources.Api("""
                /// <summary>Changes a reserved meeting.</summary>
                [Put("/open-apis/vc/v1/reserves/{reserveId}")]
                [Operation("feishu.reserves.update", Docs = "https://open.feishu.cn/document/server-docs/vc-v1/reserve/update",
                    Tokens = TokenKinds.Tenant | TokenKinds.User, Scopes = ["vc:reserve"], PerSecond = 50, PerMinute = 1000)]
                Task<ReserveResponse> UpdateAsync(
                    string reserveId,
                    [Body] UpdateReserveRequest request,
                    [Query, AliasAs("user_id_type")] FeishuUserIdType? userIdType = null,
                    CancellationToken cancellationToken = default);
            """);

        var run = GeneratorRun.Of(source);

        Snapshot.Match(run.File("Feishu.FeishuReservesApi.g.cs"));
    }

    [Fact]
    public void Query_object_with_inherited_properties()
    {
        string source = Sources.Api("""
                [Get("/reserves")]
                [Operation("feishu.reserves.list", Docs = "https://example.com/list", Tokens = TokenKinds.Tenant)]
                Task<ListReservesResponse> ListAsync([Query] ListReservesRequest request, CancellationToken cancellationToken = default);
            """);

        var run = GeneratorRun.Of(source);

        Snapshot.Match(run.File("Feishu.FeishuReservesApi.g.cs"));
    }

    [Fact]
    public void Query_parameters_of_every_type()
    {
        string source = Sources.Api("""
                [Get("/reserves")]
                [Operation("feishu.reserves.find", Docs = "https://example.com/find", Tokens = TokenKinds.Tenant)]
                Task<ListReservesResponse> FindAsync(
                    string topic,
                    string? room,
                    [AliasAs("page_size")] int pageSize,
                    long? version,
                    bool all,
                    ReserveStatus status,
                    ReserveStatus? formerStatus,
                    FeishuUserIdType idType,
                    [Query(CollectionFormat.Multi)] IReadOnlyList<string> ids,
                    [Query(CollectionFormat.Multi)] IReadOnlyList<FeishuUserIdType>? idTypes,
                    [Query(CollectionFormat.Multi)] IReadOnlyList<ReserveStatus> statuses,
                    CancellationToken cancellationToken = default);
            """);

        var run = GeneratorRun.Of(source);

        Snapshot.Match(run.File("Feishu.FeishuReservesApi.g.cs"));
    }

    [Fact]
    public void Constant_path_without_response()
    {
        string source = Sources.Api("""
                [Post("/reserves/clear")]
                [Operation("feishu.reserves.clear", Docs = "https://example.com/clear", Tokens = TokenKinds.None,
                    Safety = RetrySafety.Idempotent, DoneCodes = ["121004", "121005"])]
                Task ClearAsync(CancellationToken cancellationToken = default);
            """);

        var run = GeneratorRun.Of(source);

        Snapshot.Match(run.File("Feishu.FeishuReservesApi.g.cs"));
    }

    [Fact]
    public void Validated_body_and_headers()
    {
        string source = Sources.Api("""
                [Patch("/reserves/check")]
                [Headers("X-Kind: check", "Accept-Language: zh-CN")]
                [Operation("feishu.reserves.check", Docs = "https://example.com/check", Tokens = TokenKinds.User)]
                Task<ReserveResponse> CheckAsync([Body] CheckReserveRequest request, CancellationToken cancellationToken = default);
            """);

        var run = GeneratorRun.Of(source);

        Snapshot.Match(run.File("Feishu.FeishuReservesApi.g.cs"));
    }

    [Fact]
    public void Names_that_collide_or_are_keywords()
    {
        string source = Sources.Api("""
                [Delete("/reserves/{class}/rooms/{room_id}/")]
                [Operation("feishu.reserves.remove", Docs = "https://example.com/remove", Tokens = TokenKinds.Tenant)]
                Task Remove(string @class, [AliasAs("room_id")] string roomId, string? url, [AliasAs("event")] string? @event, CancellationToken token);
            """);

        var run = GeneratorRun.Of(source);

        Snapshot.Match(run.File("Feishu.FeishuReservesApi.g.cs"));
    }

    [Fact]
    public void Catalogue_of_all_interfaces_of_a_vendor()
    {
        string rooms = Sources.Api("""
                [Get("/rooms/{roomId}")]
                [Operation("feishu.rooms.get", Docs = "https://example.com/rooms/get", Tokens = TokenKinds.Tenant)]
                Task GetAsync(string roomId, CancellationToken cancellationToken = default);
            """, "IFeishuRoomsApi");
        string reserves = Sources.Api("""
                [Get("/reserves/{reserveId}")]
                [Operation("feishu.reserves.get", Docs = "https://example.com/reserves/get", Tokens = TokenKinds.Tenant)]
                Task GetAsync(string reserveId, CancellationToken cancellationToken = default);

                [Delete("/reserves/{reserveId}")]
                [Operation("feishu.reserves.delete", Docs = "https://example.com/reserves/delete", Tokens = TokenKinds.Tenant)]
                Task DeleteAsync(string reserveId, CancellationToken cancellationToken = default);
            """);

        var run = GeneratorRun.Of(rooms, reserves);

        Snapshot.Match(run.File("Feishu.FeishuOperations.g.cs"));
    }
}
