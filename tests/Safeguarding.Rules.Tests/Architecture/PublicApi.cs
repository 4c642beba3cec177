using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Safeguarding.Rules.Tests.Architecture;

/// <summary>The public API of an assembly as text: what another assembly can name, and nothing else.</summary>
internal static class PublicApi
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.NonPublic
        | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var ns in assembly.GetExportedTypes()
            .GroupBy(type => type.Namespace ?? "", StringComparer.Ordinal).OrderBy(ns => ns.Key, StringComparer.Ordinal))
        {
            text.Append("namespace ").Append(ns.Key).Append("\n\n");
            foreach (var type in ns.OrderBy(type => type.FullName, StringComparer.Ordinal))
            {
                text.Append(Heading(type)).Append('\n');
                foreach (var line in Lines(type))
                {
                    text.Append("    ").Append(line).Append('\n');
                }

                text.Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Heading(Type type)
    {
        var bases = type.IsEnum ? [Enum.GetUnderlyingType(type)] : BasesOf(type);
        var list = string.Join(", ", bases.Select(TypeNames.Of));
        return $"public {Modifier(type)}{Keyword(type)} {TypeNames.Declared(type)}{(list.Length > 0 ? " : " + list : "")}" +
            TypeNames.Constraints(type.GetGenericArguments());
    }

    private static string Modifier(Type type) => type switch
    {
        { IsEnum: true } => "",
        { IsValueType: true } => type.IsDefined(typeof(IsReadOnlyAttribute), false) ? "readonly " : "",
        { IsInterface: true } => "",
        { IsAbstract: true, IsSealed: true } => "static ",
        { IsAbstract: true } => "abstract ",
        { IsSealed: true } => "sealed ",
        _ => "",
    };

    private static string Keyword(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        _ when typeof(Delegate).IsAssignableFrom(type) => "delegate",
        _ when type.GetMethod("<Clone>$", Members) is not null => "record",
        _ => "class",
    };

    private static IEnumerable<Type> BasesOf(Type type)
    {
        var above = type.BaseType?.GetInterfaces() ?? [];
        var own = type.GetInterfaces().Where(each => each.IsVisible).Except(above).ToList();
        var direct = own.Where(each => !own.Any(other => other != each && other.GetInterfaces().Contains(each)));
        var hasBase = type is { IsValueType: false, BaseType: { } parent } && parent != typeof(object);
        return (hasBase ? [type.BaseType!] : Array.Empty<Type>())
            .Concat(direct.OrderBy(TypeNames.Of, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Lines(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => $"{field.Name} = {field.GetRawConstantValue()}");
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return [MemberText.Of(type.GetMethod("Invoke")!)];
        }

        // Members by kind, then by text: moving one about in its file is no change of the API.
        return new[]
        {
            type.GetConstructors(Members).Where(IsSeen).Select(MemberText.Of),
            type.GetFields(Members).Where(IsSeen).Select(MemberText.Of),
            type.GetProperties(Members).Where(each => each.GetAccessors(true).Any(IsSeen) && IsWritten(each)).Select(MemberText.Of),
            type.GetEvents(Members).Where(each => IsSeen(each.AddMethod!)).Select(MemberText.Of),
            type.GetMethods(Members).Where(each => IsSeen(each) && IsWritten(each) && !IsAccessor(each)).Select(MemberText.Of),
        }.SelectMany(lines => lines.Order(StringComparer.Ordinal));
    }

    public static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsSeen(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    // A record's equality, printing and cloning follow from its being a record.
    private static bool IsWritten(MemberInfo member) => !member.IsDefined(typeof(CompilerGeneratedAttribute), false)
        && member.Name is not ("EqualityContract" or "<Clone>$");

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName
        && (method.Name.StartsWith("get_", StringComparison.Ordinal) || method.Name.StartsWith("set_", StringComparison.Ordinal)
            || method.Name.StartsWith("add_", StringComparison.Ordinal) || method.Name.StartsWith("remove_", StringComparison.Ordinal));
}
