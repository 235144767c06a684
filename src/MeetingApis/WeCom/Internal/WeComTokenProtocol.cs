namespace MeetingApis.WeCom.Internal;

/// <summary>Answers to token requests are never quoted.</summary>
internal sealed class WeComTokenProtocol : WeComProtocol
{
    protected override bool AllowsExcerpt => false;
}
