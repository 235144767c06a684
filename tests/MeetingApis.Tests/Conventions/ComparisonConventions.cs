using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MeetingApis.Tests.Conventions;

/// <summary>How signatures and tokens are compared where deliveries are verified: in a time that says nothing about how much of them is right.</summary>
public sealed class ComparisonConventions
{
    private static readonly string[] s_secrets = ["signature", "token", "received", "expected"];
    private static readonly string[] s_comparisons = ["Equals", "SequenceEqual", "SequenceCompareTo", "Compare", "CompareOrdinal", "CompareTo", "StartsWith"];

    private static IEnumerable<SourceFile> Verifiers => SourceFile.Under("src/MeetingApis")
        .Where(static file => file.IsIn("Events") && (file.Name.EndsWith("Reader", StringComparison.Ordinal) || file.Name.EndsWith("Cipher", StringComparison.Ordinal) || file.Name.EndsWith("Signature", StringComparison.Ordinal)));

    [Fact]
    public void What_proves_a_sender_is_compared_in_constant_time() => Convention.Holds(
        "Compare it with CryptographicOperations.FixedTimeEquals.",
        Verifiers,
        static file => file.Root.DescendantNodes().Where(IsComparison).Where(static node => Operands(node).Any(IsSecret)).Select(file.At));

    [Theory]
    [InlineData("src/MeetingApis/Feishu/Events/FeishuEventCipher.cs", 1)]
    [InlineData("src/MeetingApis/Feishu/Events/FeishuEventReader.cs", 1)]
    [InlineData("src/MeetingApis/Internal/Events/EnvelopeCipher.cs", 1)]
    public void Each_proof_is_compared(string path, int times) =>
        Assert.Equal(times, Verifiers.Single(file => file.Path == path).Root.DescendantNodes().OfType<InvocationExpressionSyntax>().Count(static call => call.Expression.ToString() == "CryptographicOperations.FixedTimeEquals"));

    [Theory]
    [InlineData("signature == expected", true)]
    [InlineData("string.Equals(message.Token, token)", true)]
    [InlineData("received.SequenceEqual(expected)", true)]
    [InlineData("message.Token is not { } token", false)]
    [InlineData("signature.Length != SignatureSize", false)]
    [InlineData("message.Envelope.AppId == _appId", false)]
    public void The_rule_sees_comparisons_and_nothing_else(string code, bool isOffence) =>
        Assert.Equal(isOffence, SyntaxFactory.ParseExpression(code).DescendantNodesAndSelf().Where(IsComparison).Any(static node => Operands(node).Any(IsSecret)));

    private static bool IsComparison(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax binary => binary.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression && !binary.Right.IsKind(SyntaxKind.NullLiteralExpression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => s_comparisons.Contains(member.Name.Identifier.Text, StringComparer.Ordinal),
        _ => false,
    };

    private static IEnumerable<ExpressionSyntax> Operands(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax binary => [binary.Left, binary.Right],
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } call => [member.Expression, .. call.ArgumentList.Arguments.Select(static argument => argument.Expression)],
        _ => [],
    };

    /// <summary>By its last name: <c>signature.Length</c> is none.</summary>
    private static bool IsSecret(ExpressionSyntax operand) =>
        operand is IdentifierNameSyntax or MemberAccessExpressionSyntax
        && operand.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().LastOrDefault()?.Identifier.Text.TrimStart('_') is { } name
        && s_secrets.Contains(name, StringComparer.OrdinalIgnoreCase);
}
