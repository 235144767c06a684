using Microsoft.CodeAnalysis;

namespace MeetingApis.SourceGeneration;

/// <summary>Reads what one parameter writes into the query.</summary>
internal sealed class QueryParser(IParameterSymbol parameter, Findings findings)
{
    public IEnumerable<QueryModel> Parse()
    {
        bool isObject = parameter.Attribute("MeetingApis.Internal.QueryAttribute") is not null && parameter.Type.AsModel() is not null;
        var values = isObject
            ? Properties(parameter.Type).Select(property => Value(property, property.Type, $"{parameter.Identifier}.{property.Identifier}"))
            : [Value(parameter, parameter.Type, parameter.Identifier)];
        return values.OfType<QueryModel>();
    }

    /// <summary>Base types first, then as written; a property that is overridden keeps the place of the first.</summary>
    private static IEnumerable<IPropertySymbol> Properties(ITypeSymbol type)
    {
        var levels = new Stack<ITypeSymbol>();
        for (var level = type; level is { SpecialType: not SpecialType.System_Object }; level = level.BaseType)
        {
            levels.Push(level);
        }

        return levels
            .SelectMany(static level => level.GetMembers().OfType<IPropertySymbol>())
            .Where(static property => property is { IsStatic: false, IsIndexer: false, GetMethod.DeclaredAccessibility: Accessibility.Public })
            .GroupBy(static property => property.Name, StringComparer.Ordinal)
            .Select(static versions => versions.Last())
            .Where(static property => !IsIgnored(property));
    }

    /// <summary>An ignore with a condition other than Always (1) is about values that are left out here anyway.</summary>
    private static bool IsIgnored(IPropertySymbol property) =>
        property.Attribute("System.Text.Json.Serialization.JsonIgnoreAttribute") is { } ignore && ignore.Named("Condition").Value is null or 1;

    private QueryModel? Value(ISymbol source, ITypeSymbol type, string access)
    {
        var converter = source.Attribute("System.Text.Json.Serialization.JsonConverterAttribute")?.ConstructorArguments.FirstOrDefault().Value as ITypeSymbol;
        if (converter is not null || type.Bare.Is("System.DateTimeOffset"))
        {
            return findings.Check(HasFormat(converter, type.Bare), Diagnostics.Converter, parameter, source.Name, type.Bare.ShortText)
                ? new(source.WireName, access, QueryKind.Converted, IsList: false, type.IsNullableValue, converter!.FullName)
                : null;
        }

        var item = Item(type);
        var value = item ?? type;
        var kind = Kind(value.Bare);
        bool hasFormat = source.Attribute("MeetingApis.Internal.QueryAttribute")?.ConstructorArguments.IsEmpty == false;
        bool isReadOnlyList = type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IReadOnlyList_T;
        return findings.Check(item is null || hasFormat, Diagnostics.List, parameter, source.Name)
            && findings.Check(kind is not null && (item is null || isReadOnlyList), Diagnostics.QueryType, parameter, source.Name, type.ShortText)
            ? new(source.WireName, access, kind!.Value, item is not null, value.IsNullableValue, value.Bare.FullName)
            : null;
    }

    private static bool HasFormat(ITypeSymbol? converter, ITypeSymbol type) =>
        converter?.GetMembers("Format").OfType<IMethodSymbol>().Any(method =>
            method is { IsStatic: true, DeclaredAccessibility: Accessibility.Public, ReturnType.SpecialType: SpecialType.System_String, Parameters.Length: 1 }
            && SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, type)) == true;

    private static QueryKind? Kind(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => QueryKind.Text,
        { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Boolean } => QueryKind.Plain,
        INamedTypeSymbol { EnumUnderlyingType.SpecialType: SpecialType.System_Int32 } => QueryKind.Number,
        { IsValueType: true } when type.AllInterfaces.Any(static face => face is { Name: "IStringCode", Arity: 1 }) => QueryKind.Code,
        _ => null,
    };

    /// <summary>What a list holds; null for what is no list.</summary>
    private static ITypeSymbol? Item(ITypeSymbol type) => type.SpecialType == SpecialType.System_String ? null : type.AllInterfaces
        .Concat([type]).OfType<INamedTypeSymbol>()
        .FirstOrDefault(static face => face.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0];
}
