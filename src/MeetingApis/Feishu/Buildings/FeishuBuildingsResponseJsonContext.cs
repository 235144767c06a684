// Derived: written from IFeishuBuildingsApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu.Internal;

/// <summary>How answers are read: forgiving about numbers and booleans in text, and about single values for lists.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(LenientBooleanConverter),
        typeof(LenientInt32Converter),
        typeof(LenientInt64Converter),
        typeof(LenientListConverter<Building>),
        typeof(LenientListConverter<BuildingCountry>),
        typeof(LenientListConverter<BuildingDistrict>),
        typeof(LenientListConverter<BuildingIds>),
        typeof(LenientListConverter<string>),
        typeof(LenientStringConverter),
    ])]
[JsonSerializable(typeof(BatchGetBuildingIdsResponse))]
[JsonSerializable(typeof(BatchGetBuildingsResponse))]
[JsonSerializable(typeof(ListBuildingCountriesResponse))]
[JsonSerializable(typeof(ListBuildingDistrictsResponse))]
[JsonSerializable(typeof(ListBuildingsResponse))]
internal sealed partial class FeishuBuildingsResponseJsonContext : JsonSerializerContext;
