namespace MeetingApis.Json;

/// <summary>Reads lists by name. A name whose value is null gets an empty list.</summary>
internal sealed class LenientListMapConverter<T> : LenientMapConverter<IReadOnlyList<T>>
    where T : class
{
    protected override IReadOnlyList<T> ForNull => [];
}
