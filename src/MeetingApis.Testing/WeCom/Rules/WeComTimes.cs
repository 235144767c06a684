namespace MeetingApis.Testing;

/// <summary>Times of WeCom: unix seconds of 32 bits.</summary>
internal static class WeComTimes
{
    /// <summary>Reads a time; null where it is absent.</summary>
    /// <param name="fields">The object that has the field.</param>
    /// <param name="name">The field.</param>
    /// <param name="refusal">What a number that is no time is answered with; null for the usual refusal of a field.</param>
    public static DateTimeOffset? Read(JsonFields fields, string name, RefusedException? refusal = null) =>
        fields.Integer(name) is not { } seconds ? null
        : seconds is >= 0 and <= uint.MaxValue ? DateTimeOffset.FromUnixTimeSeconds(seconds)
        : throw refusal ?? fields.Invalid(fields.PathOf(name));
}
