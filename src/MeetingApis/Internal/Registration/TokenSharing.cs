namespace MeetingApis.Internal;

/// <summary>The host's setting that all its clients share their tokens.</summary>
internal sealed class TokenSharing(ITokenProtector protector)
{
    public ITokenProtector Protector => protector;
}
