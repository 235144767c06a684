using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Tests.Conventions;

/// <summary>Every answer is read leniently, and the contexts that no interface yields are like those that one does.</summary>
public sealed class ContextConventions
{
    private static IEnumerable<JsonSerializerContext> Contexts => Library.Main.GetTypes()
        .Where(static type => type.IsSubclassOf(typeof(JsonSerializerContext)) && Vendor.All.Any(vendor => type.Namespace!.StartsWith(vendor.Namespace, StringComparison.Ordinal)))
        .Select(static type => Vendor.Static<JsonSerializerContext>(type, "Default"));

    /// <summary>Each context states its settings itself: the generator inherits none. Those of the resources are derived.</summary>
    [Fact]
    public void Every_context_of_token_requests_leaves_out_what_is_null() => Convention.Holds(
        "Set DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, and name no converters: a property names its own.",
        Contexts.Where(static context => context.GetType().Name.EndsWith("TokenRequestJsonContext", StringComparison.Ordinal)),
        static context => context.Options is { DefaultIgnoreCondition: JsonIgnoreCondition.WhenWritingNull, Converters.Count: 0 },
        static context => context.GetType().Name);

    [Fact]
    public void Every_context_of_token_answers_generates_what_reads_only() => Convention.Holds(
        "Set GenerationMode = JsonSourceGenerationMode.Metadata.",
        Contexts.Where(static context => context.GetType().Name.EndsWith("TokenResponseJsonContext", StringComparison.Ordinal)),
        static context => context.Options.DefaultIgnoreCondition == JsonIgnoreCondition.Never
            && context.GetType().GetCustomAttribute<JsonSourceGenerationOptionsAttribute>()!.GenerationMode == JsonSourceGenerationMode.Metadata,
        static context => context.GetType().Name);

    /// <summary>A converter of the framework would refuse what a vendor sends in another shape than its page says.</summary>
    [Fact]
    public void Every_property_of_an_answer_is_read_leniently() => Convention.Holds(
        "Name a lenient converter on the property: LenientObjectConverter on an object, a time's own converter on a time. Texts, numbers, booleans, enums and lists are read by the context's, which is a derived file.",
        Contexts.Where(IsOfResponses).SelectMany(static context => JsonGraph.Below(Listed(context)).SelectMany(JsonGraph.WireProperties).Select(property => (context, property))),
        static read => Readers(read.property, read.context.Options).All(static reader => reader.Assembly == Library.Main),
        static read => Library.NameOf(read.property));

    [Fact]
    public void Every_object_in_an_answer_may_be_an_empty_text() => Convention.Holds(
        "Put [JsonConverter(typeof(LenientObjectConverter<...>))] on the property: vendors send \"\" for an object that is not there.",
        Vendor.All.SelectMany(JsonGraph.Responses).Concat(Vendor.All.SelectMany(JsonGraph.Events)).SelectMany(JsonGraph.WireProperties).Distinct().Where(static property => JsonGraph.IsRecord(property.PropertyType) && property.PropertyType != typeof(global::MeetingApis.DingTalk.DingTalkFreeBusyTime)),
        static property => property.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType == typeof(LenientObjectConverter<>).MakeGenericType(property.PropertyType),
        Library.NameOf);

    /// <summary>Events are read as answers are.</summary>
    private static bool IsOfResponses(JsonSerializerContext context) =>
        context.GetType().Name.EndsWith("ResponseJsonContext", StringComparison.Ordinal) || context.GetType().Name.EndsWith("EventsJsonContext", StringComparison.Ordinal);

    /// <summary>The types that a context is asked for by name.</summary>
    private static IEnumerable<Type> Listed(JsonSerializerContext context) => context.GetType().GetCustomAttributesData()
        .Where(static attribute => attribute.AttributeType == typeof(JsonSerializableAttribute))
        .Select(static attribute => (Type)attribute.ConstructorArguments[0].Value!);

    private static IEnumerable<Type> Readers(PropertyInfo property, JsonSerializerOptions options) =>
        property.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { } own ? [own] : JsonGraph.TypesRead(property).Select(type => options.GetTypeInfo(type).Converter.GetType());
}
