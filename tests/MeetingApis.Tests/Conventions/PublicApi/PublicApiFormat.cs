using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MeetingApis.Tests.Conventions.PublicApi;

/// <summary>How a declaration is written: as C# would, with what a caller can rely on.</summary>
internal static class PublicApiFormat
{
    private static readonly string[] s_attributes = ["FlagsAttribute", "JsonConverterAttribute", "EditorBrowsableAttribute", "ObsoleteAttribute", "ExperimentalAttribute"];

    private static readonly SymbolDisplayFormat s_type = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat s_member = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeAccessibility
            | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeExplicitInterface | SymbolDisplayMemberOptions.IncludeRef,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeExtensionThis | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeMemberKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral);

    private static readonly SymbolDisplayFormat s_name = s_type
        .WithKindOptions(SymbolDisplayKindOptions.None)
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters);

    public static string Type(INamedTypeSymbol type)
    {
        string bases = string.Join(", ", Bases(type).Select(static name => name.ToDisplayString(s_name)).Order(StringComparer.Ordinal));
        string[] declaration = type.ToDisplayString(s_type).Split(" where ", 2);
        return $"public {Modifiers(type)}{(IsRecordStruct(type) ? declaration[0].Replace("struct ", "record struct ", StringComparison.Ordinal) : declaration[0])}{(bases.Length > 0 ? " : " + bases : "")}{(declaration.Length > 1 ? " where " + declaration[1] : "")}";
    }

    public static string Member(ISymbol member) => member switch
    {
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } value => $"{value.Name} = {value.ConstantValue},",
        IMethodSymbol { ContainingType.TypeKind: TypeKind.Interface, IsStatic: true, IsAbstract: true } => $"static abstract {member.ToDisplayString(s_member)};",
        IPropertySymbol => member.ToDisplayString(s_member),
        _ => member.ToDisplayString(s_member) + ";",
    };

    /// <summary>Attributes that change what a caller sees or sends, one a line.</summary>
    public static IEnumerable<string> Attributes(ISymbol symbol) => symbol.GetAttributes()
        .Where(static attribute => s_attributes.Contains(attribute.AttributeClass?.Name, StringComparer.Ordinal))
        .Select(static attribute => $"[{attribute.AttributeClass!.Name[..^"Attribute".Length]}{Arguments(attribute)}]")
        .Order(StringComparer.Ordinal);

    private static string Arguments(AttributeData attribute) => attribute.ConstructorArguments.Length == 0
        ? ""
        : $"({string.Join(", ", attribute.ConstructorArguments.Select(static argument => argument.Kind switch
        {
            TypedConstantKind.Type => $"typeof({((ITypeSymbol)argument.Value!).ToDisplayString(s_name)})",
            TypedConstantKind.Enum => argument.ToCSharpString().Split('.')[^1],
            _ => argument.ToCSharpString(),
        }))})";

    private static string Modifiers(INamedTypeSymbol type) => type switch
    {
        { TypeKind: not TypeKind.Class } => "",
        { IsStatic: true } => "static ",
        { IsSealed: true } => "sealed ",
        { IsAbstract: true } => "abstract ",
        _ => "",
    };

    /// <summary>Metadata says of classes only that they are records; a struct is one where the compiler wrote its equality.</summary>
    private static bool IsRecordStruct(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Struct && type.GetMembers(WellKnownMemberNames.EqualityOperatorName).Any(Compilations.IsCompilerGenerated);

    /// <summary>The base class and the interfaces, without those that every type or record has.</summary>
    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type) => type.TypeKind == TypeKind.Enum
        ? []
        : new[] { type.BaseType }.Concat(type.Interfaces).OfType<INamedTypeSymbol>()
            .Where(static found => found.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType) && found.Name != nameof(IEquatable<>))
            .Where(static found => found.DeclaredAccessibility == Accessibility.Public);
}
