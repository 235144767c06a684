using MeetingApis.Internal;
using Refit;

namespace MeetingApis.Tests.Routing;

// Refit and the framework refuse some of these mistakes too.
#pragma warning disable RF001, RF006, RF011, RF015, CA1068

/// <summary>One mistake a method.</summary>
internal interface IRefused
{
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task NoVerbAsync(CancellationToken cancellationToken);

    [Get("/a")]
    [Put("/a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task TwoVerbsAsync(CancellationToken cancellationToken);

    [Get("/a")]
    Task NoFactsAsync(CancellationToken cancellationToken);

    [Get("/a")]
    [Operation("wecom.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task OtherVendorAsync(CancellationToken cancellationToken);

    [Get("/a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task GenericAsync<T>(CancellationToken cancellationToken);

    [Get("/a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    ValueTask ValueTaskAsync(CancellationToken cancellationToken);

    [Get("/a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task<int> NumberAsync(CancellationToken cancellationToken);

    [Get("/a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task<ApiResponse<PlannerQuery>> ApiResponseAsync(CancellationToken cancellationToken);

    [Get("/a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task NoTokenAsync(string topic);

    [Get("/a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task TokenFirstAsync(CancellationToken cancellationToken, string? topic);

    [Get("/a")]
    [Headers("X-Kind: 1")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task StaticHeadersAsync(CancellationToken cancellationToken);

    [Get("/a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task NumericHeaderAsync([Header("X-Kind")] int kind, CancellationToken cancellationToken);

    [Post("/a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant, Safety = RetrySafety.IdempotentWithKey)]
    Task NoKeyAsync(CancellationToken cancellationToken);

    [Post("/a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task KeyedCreateAsync([IdempotencyKey] string? key = null, CancellationToken cancellationToken = default);

    [Post("/a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant, Safety = RetrySafety.IdempotentWithKey)]
    Task RequiredKeyAsync([IdempotencyKey] string key, CancellationToken cancellationToken);

    [Post("/a")]
    [Multipart]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task MultipartAsync(CancellationToken cancellationToken);

    [Post("/a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task FormBodyAsync([Body(BodySerializationMethod.UrlEncoded)] PlannerQuery request, CancellationToken cancellationToken);

    [Get("/a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task CsvAsync([Query(CollectionFormat.Csv)] IReadOnlyList<string> ids, CancellationToken cancellationToken);

    [Get("/a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task FormatAsync([Query(Format = "0.00")] int size, CancellationToken cancellationToken);

    [Get("a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task NoSlashAsync(CancellationToken cancellationToken);

    [Get("/a?b=c")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task QueryInPathAsync(CancellationToken cancellationToken);

    [Get("/a/{id")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task OpenBraceAsync(string id, CancellationToken cancellationToken);

    [Get("/a/{{id}}")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task NestedBraceAsync(string id, CancellationToken cancellationToken);

    [Get("/a/{id}")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task UnknownPlaceholderAsync(string other, CancellationToken cancellationToken);

    [Get("/a/{id}")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task NumericPlaceholderAsync(int id, CancellationToken cancellationToken);

    [Get("/a/{id}")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task OptionalPlaceholderAsync(string id = "", CancellationToken cancellationToken = default);

    [Post("/a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task TwoBodiesAsync([Body] PlannerQuery first, [Body] PlannerQuery second, CancellationToken cancellationToken);

    [Get("/a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task BodyOnGetAsync([Body] PlannerQuery request, CancellationToken cancellationToken);

    [Post("/a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task UnknownBodyAsync([Body] Exception request, CancellationToken cancellationToken);

    [Post("/a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task TwoRulesAsync([Body] CheckedQuery request, [Query] CheckedQuery query, CancellationToken cancellationToken);

    [Get("/a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task UnmarkedAsync(PlannerQuery request, CancellationToken cancellationToken);

    [Get("/a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task TimeAsync(DateTimeOffset start, CancellationToken cancellationToken);

    [Get("/a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task DurationAsync(TimeSpan length, CancellationToken cancellationToken);

    [Get("/a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task DecimalAsync(decimal price, CancellationToken cancellationToken);

    [Get("/a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task ListAsync([Query] IReadOnlyList<string> ids, CancellationToken cancellationToken);

    [Get("/a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task ArrayAsync([Query(CollectionFormat.Multi)] string[] ids, CancellationToken cancellationToken);

    [Get("/a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task UnstatedTimeAsync([Query] UnstatedQuery request, CancellationToken cancellationToken);

    [Get("/a")]
    [Operation("feishu.test.refused", Docs = "", Tokens = TokenKinds.Tenant)]
    Task WithBodyAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
