namespace MeetingApis.Json;

/// <summary>Reads lists by name. A name that is null has an empty list.</summary>
internal sealed class LenientListMapConverter<T> : LenientMapConverter<IReadOnlyList<T>>
    where T : class
{
    protected override IReadOnlyList<T> ForNull => [];
}
