namespace MeetingApis.Internal;

/// <summary>The host's wish that all its clients share their tokens.</summary>
internal sealed class TokenSharing(ITokenProtector protector)
{
    public ITokenProtector Protector => protector;
}
