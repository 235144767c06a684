using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;
using MeetingApis.Tests.Conventions;

namespace MeetingApis.Tests.Derived;

/// <summary>
/// The JSON contexts of one resource: which records its operations send, which they read, and the converters that read
/// these. They are source code, because the serializer's code is generated from them.
/// </summary>
/// <param name="vendor">Whose resource it is.</param>
/// <param name="api">The resource's interface.</param>
/// <param name="methods">The operations.</param>
internal sealed class ResourceContexts(Vendor vendor, Type api, IReadOnlyList<ApiMethod> methods)
{
    /// <summary>What every answer needs, whatever its records are.</summary>
    private static readonly Type[] s_always = [typeof(string), typeof(int), typeof(long), typeof(bool), typeof(IReadOnlyList<string>)];

    private readonly string _resource = api.Name[$"I{vendor}".Length..^"Api".Length];

    public static IEnumerable<ResourceContexts> All => Vendor.All.SelectMany(static vendor =>
        vendor.Methods.GroupBy(static method => method.Api, (api, methods) => new ResourceContexts(vendor, api, [.. methods])));

    /// <summary>The two files, beside the interface.</summary>
    public IEnumerable<(string Path, string Text)> Files => [File("Request", Requests), File("Response", Responses)];

    private (string Path, string Text) File(string kind, Func<string, string> write)
    {
        string name = $"{vendor}{_resource}{kind}JsonContext";
        return (Repository.PathOf("src", "MeetingApis", vendor.Name, _resource, name + ".cs"), write(name));
    }

    private string Requests(string name)
    {
        Type?[] bodies = [.. methods.Select(static method => method.Body)];
        StringBuilder text = Header("System.Text.Json.Serialization");
        text.Append("/// <summary>How requests are written: what is null is not sent.</summary>\n");
        text.Append("[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]\n");
        AppendTypes(text, bodies);
        AppendTypes(text, WrittenFast(bodies), JsonSourceGenerationMode.Serialization);

        // The properties of a query are read one by one, and never written as JSON.
        AppendTypes(text, methods.Select(static method => method.QueryObject), JsonSourceGenerationMode.Metadata);
        return Footer(text, name);
    }

    private string Responses(string name)
    {
        Type?[] roots = [.. methods.Select(static method => method.Response)];
        StringBuilder text = Header("System.Text.Json.Serialization", "MeetingApis.Json");
        text.Append("/// <summary>How answers are read: forgiving about numbers and booleans in text, and about single values for lists.</summary>\n");
        text.Append("[JsonSourceGenerationOptions(\n    GenerationMode = JsonSourceGenerationMode.Metadata,\n    Converters =\n    [\n");
        foreach (string converter in JsonGraph.Below(roots).SelectMany(JsonGraph.TypesRead).Concat(s_always).Select(LenientConverter.Of).OfType<string>().Distinct().Order(StringComparer.Ordinal))
        {
            text.Append($"        typeof({converter}),\n");
        }

        text.Append("    ])]\n");
        AppendTypes(text, roots);
        return Footer(text, name);
    }

    /// <summary>
    /// What a converter writes on the generated fast path, since nothing inside has a converter of its own. Nobody reads its
    /// metadata, which took a quarter of the time to the first answer.
    /// </summary>
    private static IEnumerable<Type> WrittenFast(IEnumerable<Type?> bodies) =>
        from property in JsonGraph.Below(bodies).SelectMany(JsonGraph.WireProperties)
        where property.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { IsGenericType: true } converter && converter.GetGenericTypeDefinition() == typeof(LenientObjectConverter<>)
        where !JsonGraph.Below([property.PropertyType]).SelectMany(JsonGraph.WireProperties).Any(static inner => inner.IsDefined(typeof(JsonConverterAttribute)))
        select property.PropertyType;

    private StringBuilder Header(params string[] usings)
    {
        var text = new StringBuilder($"// Derived: written from {api.Name}. CONTRIBUTING.md says how.\n");
        Array.ForEach(usings, name => text.Append($"using {name};\n"));
        return text.Append($"\nnamespace {vendor.Namespace}.Internal;\n\n");
    }

    private static void AppendTypes(StringBuilder text, IEnumerable<Type?> types, JsonSourceGenerationMode mode = JsonSourceGenerationMode.Default)
    {
        string setting = mode == JsonSourceGenerationMode.Default ? "" : $", GenerationMode = {nameof(JsonSourceGenerationMode)}.{mode}";
        foreach (string name in types.OfType<Type>().Select(static type => type.Name).Distinct().Order(StringComparer.Ordinal))
        {
            text.Append($"[JsonSerializable(typeof({name}){setting})]\n");
        }
    }

    /// <summary>A context needs a type: where there is no record, it is a text.</summary>
    private static string Footer(StringBuilder text, string name)
    {
        if (!text.ToString().Contains("[JsonSerializable(", StringComparison.Ordinal))
        {
            text.Append("[JsonSerializable(typeof(string))]\n");
        }

        return text.Append($"internal sealed partial class {name} : JsonSerializerContext;\n").ToString();
    }
}
