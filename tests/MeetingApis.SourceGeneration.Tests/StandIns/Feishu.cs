using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Feishu
{
    public readonly record struct FeishuUserIdType(string Value) : IStringCode<FeishuUserIdType>
    {
        public static FeishuUserIdType OpenId => new("open_id");

        public static FeishuUserIdType UnionId => new("union_id");
    }

    public enum ReserveStatus
    {
        Planned = 1,
        Ended = 3,
    }

    public sealed record UpdateReserveRequest
    {
        public string? Topic { get; init; }
    }

    public abstract record CheckedRequest : IValidated
    {
        void IValidated.Validate(ref Violations violations) => violations.Require(ToString().Length > 0, "Topic", "is empty");
    }

    public sealed record CheckReserveRequest : CheckedRequest
    {
        public string? Topic { get; init; }
    }

    public abstract record FeishuPageRequest
    {
        [AliasAs("page_size")]
        public int? PageSize { get; init; }

        [AliasAs("page_token")]
        public string? PageToken { get; init; }
    }

    public sealed record ListReservesRequest : FeishuPageRequest
    {
        [AliasAs("topic")]
        public string? Topic { get; init; }

        [AliasAs("room_ids"), Query(CollectionFormat.Multi)]
        public IReadOnlyList<string>? RoomIds { get; init; }

        [AliasAs("id_types"), Query(CollectionFormat.Multi)]
        public IReadOnlyList<FeishuUserIdType>? IdTypes { get; init; }

        [AliasAs("start_time"), JsonConverter(typeof(UnixSecondsTextConverter))]
        public required DateTimeOffset StartTime { get; init; }

        [AliasAs("end_time"), JsonConverter(typeof(UnixSecondsTextConverter))]
        public DateTimeOffset? EndTime { get; init; }

        [AliasAs("status")]
        public ReserveStatus? Status { get; init; }

        [AliasAs("is_external")]
        public bool? IsExternal { get; init; }

        [AliasAs("owner_id_type")]
        public FeishuUserIdType OwnerIdType { get; init; } = FeishuUserIdType.OpenId;

        public long Version { get; init; }

        [JsonIgnore]
        public bool HasRooms => RoomIds is not null;
    }

    public sealed record ReserveResponse;

    public sealed record ListReservesResponse;
}

namespace MeetingApis.Feishu.Internal
{
    internal sealed class FeishuJsonContext
    {
        public static FeishuJsonContext Default { get; } = new();

        public JsonTypeInfo<UpdateReserveRequest> UpdateReserveRequest { get; } = JsonTypes.Of<UpdateReserveRequest>();

        public JsonTypeInfo<CheckReserveRequest> CheckReserveRequest { get; } = JsonTypes.Of<CheckReserveRequest>();
    }

    internal sealed class FeishuResponseJsonContext
    {
        public static FeishuResponseJsonContext Default { get; } = new();

        public JsonTypeInfo<ReserveResponse> ReserveResponse { get; } = JsonTypes.Of<ReserveResponse>();

        public JsonTypeInfo<ListReservesResponse> ListReservesResponse { get; } = JsonTypes.Of<ListReservesResponse>();
    }

    internal static class JsonTypes
    {
        public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)JsonSerializerOptions.Default.GetTypeInfo(typeof(T));
    }
}
