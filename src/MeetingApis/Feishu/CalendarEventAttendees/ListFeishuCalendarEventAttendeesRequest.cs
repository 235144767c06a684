using Refit;

namespace MeetingApis.Feishu;

/// <summary>The page of attendees to read.</summary>
public sealed partial record ListFeishuCalendarEventAttendeesRequest
{
    /// <summary>The kind of user id in the response. Null means <see cref="FeishuUserIdType.OpenId"/>.</summary>
    [AliasAs("user_id_type")]
    public FeishuUserIdType? UserIdType { get; init; }

    /// <summary>Whether to read the answers to the forms of rooms too. Null means false. Only who may change the event gets them.</summary>
    [AliasAs("need_resource_customization")]
    public bool? NeedResourceCustomization { get; init; }

    /// <summary>The page to read: the <see cref="ListFeishuCalendarEventAttendeesResponse.PageToken"/> of the previous page. Null reads the first page.</summary>
    [AliasAs("page_token")]
    public string? PageToken { get; init; }

    /// <summary>Attendees per page, 1 to 100; Feishu takes fewer than 10 for 10. Null means 20.</summary>
    [AliasAs("page_size")]
    public int? PageSize { get; init; }
}
