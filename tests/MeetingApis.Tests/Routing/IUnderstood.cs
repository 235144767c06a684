using MeetingApis.Feishu;
using MeetingApis.Internal;
using Refit;

namespace MeetingApis.Tests.Routing;

/// <summary>Methods that a plan understands.</summary>
internal interface IUnderstood
{
    [Get("/rooms/{room_id}/reserves/{RESERVEID}/end")]
    [Operation("feishu.test.path", Docs = "", Tokens = TokenKinds.Tenant)]
    Task PathAsync(string reserveId, [AliasAs("room_id")] string room, CancellationToken cancellationToken = default);

    [Get("/reserves")]
    [Operation("feishu.test.query", Docs = "", Tokens = TokenKinds.Tenant)]
    Task QueryAsync(string? topic = null, int? size = null, long? version = null, bool? all = null, FeishuUserType? kind = null, [AliasAs("id_type")] FeishuUserIdType? idType = null, CancellationToken cancellationToken = default);

    [Get("/reserves")]
    [Operation("feishu.test.object", Docs = "", Tokens = TokenKinds.Tenant)]
    Task ObjectAsync([Query] PlannerQuery request, CancellationToken cancellationToken = default);

    [Post("/events")]
    [Operation("feishu.test.header_key", Docs = "", Tokens = TokenKinds.Tenant, Safety = RetrySafety.IdempotentWithKey)]
    Task HeaderKeyAsync([Header("x-client-token"), IdempotencyKey] string? idempotencyKey = null, CancellationToken cancellationToken = default);

    [Post("/events")]
    [Operation("feishu.test.query_key", Docs = "", Tokens = TokenKinds.Tenant, Safety = RetrySafety.IdempotentWithKey)]
    Task QueryKeyAsync([AliasAs("idempotency_key"), IdempotencyKey] string? idempotencyKey = null, CancellationToken cancellationToken = default);
}
