namespace MeetingApis.Tests.Reliability;

/// <summary>All that an exception tells in words.</summary>
internal static class ToldText
{
    public static IEnumerable<string> Of(MeetingApiException thrown) =>
    [
        .. Messages(thrown),
        .. new[] { thrown.Code, thrown.VendorMessage, thrown.RequestId, thrown.HelpLink, thrown.ResponseExcerpt }.OfType<string>(),
        .. (thrown as MeetingValidationException)?.Violations.SelectMany(violation => new[] { violation.Path, violation.Message }) ?? [],
        .. (thrown as MeetingPermissionException)?.RequiredScopes ?? [],
    ];

    private static IEnumerable<string> Messages(Exception thrown)
    {
        for (Exception? one = thrown; one is not null; one = one.InnerException)
        {
            yield return one.Message;
        }
    }
}
