using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MeetingApis.SourceGeneration;

/// <summary>Questions that the parsers ask of symbols.</summary>
internal static class SymbolExtensions
{
    private static readonly SymbolDisplayFormat Qualified =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat Short =
        SymbolDisplayFormat.MinimallyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    extension(ITypeSymbol type)
    {
        public string FullName => type.ToDisplayString(Qualified);

        /// <summary>The type as a message shows it.</summary>
        public string ShortText => type.ToDisplayString(Short);

        /// <summary>The type without <c>Nullable</c> around it.</summary>
        public ITypeSymbol Bare => type.IsNullableValue ? ((INamedTypeSymbol)type).TypeArguments[0] : type;

        public bool IsNullableValue => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

        public bool IsNullableReference => type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated };

        public bool IsValidated => type.AllInterfaces.Any(static face => face.Is("MeetingApis.Internal.IValidated"));

        /// <summary>The type as the JSON context knows it; null where it has no plain name there.</summary>
        public ModelType? AsModel() =>
            type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsGenericType: false, SpecialType: SpecialType.None } && !type.IsNullableReference
                ? new(type.Name, type.FullName)
                : null;
    }

    extension(ISymbol? symbol)
    {
        public bool Is(string name) => symbol?.ToDisplayString() == name;
    }

    extension(ISymbol symbol)
    {
        /// <summary>The name, escaped where it is a keyword.</summary>
        public string Identifier => SyntaxFacts.GetKeywordKind(symbol.Name) == SyntaxKind.None ? symbol.Name : "@" + symbol.Name;

        /// <summary>The name on the wire: that of <c>[AliasAs]</c>, else the one written.</summary>
        public string WireName => symbol.Attribute("MeetingApis.Internal.AliasAsAttribute")?.Text() ?? symbol.Name;

        public AttributeData? Attribute(string name) =>
            symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass.Is(name));
    }

    extension(IParameterSymbol? parameter)
    {
        public bool IsCancellationToken => parameter?.Type.Is("System.Threading.CancellationToken") == true;
    }

    extension(AttributeData attribute)
    {
        /// <summary>The first argument as text; empty while it is still being typed.</summary>
        public string Text() => attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : "";

        public TypedConstant Named(string name) => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value;
    }

    extension(TypedConstant constant)
    {
        public IEnumerable<string> Texts() =>
            constant is { Kind: TypedConstantKind.Array, IsNull: false } ? constant.Values.Select(static item => item.Value).OfType<string>() : [];

        public int Number => constant.Kind != TypedConstantKind.Array && constant.Value is int number ? number : 0;

        /// <summary>An enum as C#: the member of that value, else the flags in it, such as <c>global::X.A | global::X.B</c>.</summary>
        public string EnumExpression()
        {
            int number = constant.Number;
            var members = constant.Type?.GetMembers().OfType<IFieldSymbol>().Where(static member => member.ConstantValue is int).ToArray() ?? [];
            var parts = members.Where(member => (int)member.ConstantValue! == number).Take(1).ToArray() is { Length: 1 } exact
                ? exact
                : members.Where(member => member.ConstantValue is int and not 0 and var flag && (number & flag) == flag);
            return string.Join(" | ", parts.Select(member => $"{member.ContainingType.FullName}.{member.Name}"));
        }
    }
}
