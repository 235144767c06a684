using Microsoft.Extensions.Logging;

namespace MeetingApis.WeCom.Internal;

/// <summary>Answers to token requests are never quoted.</summary>
internal sealed class WeComTokenProtocol(ILogger logger) : WeComProtocol(logger)
{
    protected override bool AllowsExcerpt => false;
}
