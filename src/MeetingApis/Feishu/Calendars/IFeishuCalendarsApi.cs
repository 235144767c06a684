using Refit;

namespace MeetingApis.Feishu;

/// <summary>Calendars (日历). The id of one is what every operation on calendar events needs.</summary>
public interface IFeishuCalendarsApi
{
    /// <summary>Reads the main calendar of the identity that calls.</summary>
    /// <remarks>
    /// The kind of token decides whose calendar it is. The app's own token leads to the calendar of the app, whose events
    /// have the app as their organiser. A user's token (<see cref="FeishuClient.AsUser"/>) leads to the calendar of that
    /// user, and is the usual way to events that people see as theirs. With its own token, the app needs the bot ability.
    /// The library retries the call after any transient failure, because it only reads.
    /// </remarks>
    /// <param name="userIdType">
    /// The kind of user id in the response. Null means <see cref="FeishuUserIdType.OpenId"/>. Feishu refuses
    /// <see cref="FeishuUserIdType.UserId"/> if the app calls with its own token.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The calendar. The response is a list, as Feishu's is, of which one is usual.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The user has left the organisation, or there is no such calendar.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scopes <c>calendar:calendar:read</c> and <c>calendar:calendar:readonly</c>.</exception>
    /// <exception cref="MeetingNotSupportedException">The app lacks the bot ability (<see cref="FeishuErrorCodes.CalendarBotNotFound"/>).</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/calendar-v4/calendar/primary">The vendor's page</seealso>
    [Post("/open-apis/calendar/v4/calendars/primary")]
    [Operation(
        "feishu.calendars.get_primary",
        Docs = "https://open.feishu.cn/document/server-docs/calendar-v4/calendar/primary",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["calendar:calendar:read", "calendar:calendar:readonly"],
        PerSecond = 50,
        PerMinute = 1000,
        Safety = RetrySafety.Safe)]
    Task<GetPrimaryFeishuCalendarResponse> GetPrimaryAsync(
        [Query, AliasAs("user_id_type")] FeishuUserIdType? userIdType = null,
        CancellationToken cancellationToken = default);
}
