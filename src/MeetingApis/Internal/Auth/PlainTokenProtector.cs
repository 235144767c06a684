namespace MeetingApis.Internal;

/// <summary>Protects nothing, because the application said so.</summary>
internal sealed class PlainTokenProtector : ITokenProtector
{
    public byte[] Protect(ReadOnlySpan<byte> value, string purpose) => value.ToArray();

    public byte[] Unprotect(ReadOnlySpan<byte> protectedValue, string purpose) => protectedValue.ToArray();
}
