namespace MeetingApis.Json;

/// <summary>Checks that no default string code is ever sent.</summary>
internal static class StringCode
{
    public static string TextOf<TCode>(TCode code)
        where TCode : struct, IStringCode<TCode> =>
        code.Value ?? throw new ArgumentException($"A default {typeof(TCode).Name} has no text and cannot be sent; leave the property null instead.", nameof(code));
}
